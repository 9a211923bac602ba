package org.unmask.importers;

import java.util.Map;
import java.util.TreeMap;

/** One small invented file of each format that is recognised; nobody in them exists. */
final class Fixtures {
    private static final String V2 =
            "{\"data\":[{\"id\":\"1394735776701816833\",\"author_id\":\"7001\",\"text\":\"some words\","
                    + "\"created_at\":\"2021-05-18T19:24:56.000Z\"}],\"includes\":{\"users\":[{\"id\":\"7001\",\"username\":\"ann_invented\",\"name\":\"Ann\"}]},"
                    + "\"meta\":{\"result_count\":1}}\n";
    private static final String FLAT = "{\"id\":\"1394735776701816833\",\"author_id\":\"7001\",\"text\":\"some words\","
            + "\"created_at\":\"2021-05-18T19:24:56.000Z\",\"public_metrics\":{\"like_count\":1},"
            + "\"author\":{\"id\":\"7001\",\"username\":\"ann_invented\",\"name\":\"Ann\"}}\n";
    private static final String V11 =
            "{\"id_str\":\"1394735776701816833\",\"created_at\":\"Tue May 18 19:24:56 +0000 2021\",\"full_text\":\"some words\","
                    + "\"user\":{\"id_str\":\"7001\",\"screen_name\":\"ann_invented\",\"name\":\"Ann\"}}\n";
    private static final String TWARC =
            "id,referenced_tweets.retweeted.id,author_id,created_at,text,author.username,public_metrics.like_count,__twarc.retrieved_at\n"
                    + "1394735776701816833,,7001,2021-05-18T19:24:56.000Z,some words,ann_invented,3,2021-06-01T10:00:00+00:00\n"
                    + "1394735780896120833,1394735776701816833,7002,2021-05-18T19:24:57.000Z,some words,bob_invented,3,2021-06-01T10:00:00+00:00\n";
    private static final String FOUR = "object_id,account_id,content_id,timestamp_share\n"
            + "o1,a1,c1,1623881091\no1,a2,c2,1623881095\no2,a1,c3,1623881099\n";
    private static final String QUT = "message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n"
            + "m1,u1,ann,,,\"some words, here\",1623881091,http://a.example\nm2,u2,bob,m1,,\"RT some words\",1623881099,\n";
    private static final String ARCHIVE = "tweetid,userid,user_screen_name,tweet_text,tweet_time,is_retweet\n"
            + "1394735776701816833,7001,ann_invented,some words,2021-05-18 19:24,False\n"
            + "1394735780896120833,7002,bob_invented,other words,2021-05-18 19:24,False\n";
    private static final String STUDIO =
            "external_author_id,author,content,publish_date,post_type,account_category,tweet_id\n"
                    + "9.06E+17,SOMEONE,some words,5/18/2021 19:24,,RightTroll,1394735776701816833\n"
                    + "9.06E+17,SOMEBODY,other words,5/18/2021 19:24,,RightTroll,1394735780896120833\n";
    private static final String TABLE = "post_id;account_id;created_at;text\n"
            + "11;7;2021-03-04T10:11:12Z;We must act, all of us\n12;8;2021-03-04T10:11:15Z;Something else entirely\n";
    private static final String LINES =
            "{\"post_id\":\"11\",\"account_id\":\"7\",\"created_at\":\"2021-03-04T10:11:12Z\",\"text\":\"We must act\"}\n"
                    + "{\"post_id\":\"12\",\"account_id\":\"8\",\"created_at\":\"2021-03-04T10:11:15Z\",\"text\":\"Something else\"}\n";

    private Fixtures() {}

    /** The text of each file by its name: the id of its format, a dash and a word where a format has several. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        all.put("x-v2-page", V2);
        all.put("x-v2-flat", FLAT);
        all.put("x-v11", V11);
        all.put("x-twarc-csv", TWARC);
        all.put("coortweet", FOUR);
        all.put("qut-csv", QUT);
        all.put("x-io-archive", ARCHIVE);
        all.put("x-538", STUDIO);
        all.put("table", TABLE);
        all.put("table lines", LINES);
        all.put("table list", "[\n" + LINES.strip().replace("\n", ",\n") + "\n]\n");
        return all;
    }

    /** The id of the format that the file of that name is of. */
    static String formatOf(String name) {
        return name.split(" ", -1)[0];
    }
}
