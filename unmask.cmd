@echo off
rem Starts unmask on Windows. In a clone it builds once; in a release archive (lib\ beside it) it just starts.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

rem ---- which Java: UNMASK_JAVA_HOME, JAVA_HOME, PATH, then the usual folders
set "JAVA_DIR="
if defined UNMASK_JAVA_HOME call :consider "%UNMASK_JAVA_HOME%"
if not defined JAVA_DIR if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA_DIR for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined JAVA_DIR for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do call :consider "%%~D"
if not defined JAVA_DIR (
    echo unmask: Java 17 or newer is needed and none was found. Install one, for example from https://adoptium.net, and run the same command again. 1>&2
    exit /b 1
)

set "LIB=%HOME_DIR%\lib"
if exist "%LIB%\" goto start

rem ---- build once; the state is a hash of sources and poms
set "WORK=%HOME_DIR%\.unmask"
set "LIB=%WORK%\dist\lib"
set "STATE="
for /f "delims=" %%H in ('powershell -NoProfile -Command "$f = Get-ChildItem -Recurse -File -Path '%HOME_DIR%\pom.xml','%HOME_DIR%\core\pom.xml','%HOME_DIR%\io\pom.xml','%HOME_DIR%\cli\pom.xml','%HOME_DIR%\core\src\main','%HOME_DIR%\io\src\main','%HOME_DIR%\cli\src\main' | Sort-Object FullName; $h = ($f | ForEach-Object { $_.FullName + (Get-FileHash $_.FullName).Hash }) -join [char]10; $s = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($h)); -join ($s | ForEach-Object { $_.ToString('x2') })"') do set "STATE=%%H"
set "BUILT="
if exist "%WORK%\state" set /p BUILT=<"%WORK%\state"
if "%BUILT%"=="%STATE%" if exist "%LIB%\" goto start
if not exist "%JAVA_DIR%\bin\javac.exe" (
    echo unmask: a JDK is needed for the first build, and %JAVA_DIR% is only a runtime. 1>&2
    exit /b 1
)
echo unmask: building once; the first time this downloads about 150 MB and takes a few minutes ... 1>&2
if not exist "%WORK%" mkdir "%WORK%"
if exist "%WORK%\dist" rmdir /s /q "%WORK%\dist"
if exist "%WORK%\dist-markers" rmdir /s /q "%WORK%\dist-markers"
pushd "%HOME_DIR%"
set "JAVA_HOME=%JAVA_DIR%"
call mvnw.cmd -B -ntp -pl core,io,cli -Pdist "-P!checks" -Dmaven.test.skip=true "-Dunmask.dist=%WORK%\dist" -Dunmask.native=windows_amd64 package >"%WORK%\build.log" 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
    echo unmask: the build failed; its log is %WORK%\build.log 1>&2
    exit /b 1
)
>"%WORK%\state" echo %STATE%

:start
if not defined UNMASK_MEMORY set "UNMASK_MEMORY=2g"
set "NEXT="
for %%A in (%*) do (
    if "!NEXT!"=="1" set "UNMASK_MEMORY=%%~A"
    set "NEXT="
    if "%%~A"=="--memory" set "NEXT=1"
)
"%JAVA_DIR%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Xmx%UNMASK_MEMORY% -Xss4m -Dfile.encoding=UTF-8 -Djava.awt.headless=true %UNMASK_JVM_OPTIONS% -cp "%LIB%\*" org.unmask.cli.Unmask %*
exit /b %ERRORLEVEL%

rem ---- takes DIR when it holds a Java of version 17 or newer; the version is read from its release file
:consider
if defined JAVA_DIR exit /b 0
if not exist "%~f1\bin\java.exe" exit /b 0
set "MAJOR=0"
if exist "%~f1\release" for /f "tokens=2 delims==.+" %%V in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 17 set "JAVA_DIR=%~f1"
exit /b 0
