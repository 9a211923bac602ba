package org.unmask.image;

/** The samples as the reference makes them, with the whole picture in memory: what the stream of rows is held to. */
final class PlainSamples {
    private PlainSamples() {}

    static float[][] of(LumaRows picture) {
        int width = picture.width();
        int height = picture.height();
        float[][] luma = new float[height][width];
        for (int y = 0; y < height; y++) {
            picture.read(y, luma[y]);
        }
        for (int pass = 0; pass < 2; pass++) {
            for (float[] row : luma) {
                System.arraycopy(blurred(row), 0, row, 0, width);
            }
            for (int x = 0; x < width; x++) {
                float[] column = new float[height];
                for (int y = 0; y < height; y++) {
                    column[y] = luma[y][x];
                }
                column = blurred(column);
                for (int y = 0; y < height; y++) {
                    luma[y][x] = column[y];
                }
            }
        }
        float[][] samples = new float[64][64];
        for (int i = 0; i < 64; i++) {
            for (int j = 0; j < 64; j++) {
                samples[i][j] = luma[(int) ((i + 0.5) * height / 64)][(int) ((j + 0.5) * width / 64)];
            }
        }
        return samples;
    }

    private static float[] blurred(float[] in) {
        int window = (in.length + 127) / 128;
        int half = (window + 2) / 2;
        float[] out = new float[in.length];
        float sum = 0;
        int size = 0;
        int left = 0;
        int right = 0;
        int at = 0;
        for (int i = 0; i < half - 1; i++) {
            sum += in[right++];
            size++;
        }
        for (int i = 0; i < window - half + 1; i++) {
            sum += in[right++];
            size++;
            out[at++] = sum / size;
        }
        for (int i = 0; i < in.length - window; i++) {
            sum += in[right++];
            sum -= in[left++];
            out[at++] = sum / size;
        }
        for (int i = 0; i < half - 1; i++) {
            sum -= in[left++];
            size--;
            out[at++] = sum / size;
        }
        return out;
    }
}
