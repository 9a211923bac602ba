package org.unmask.ingest.table.map;

import java.util.List;
import java.util.Locale;

/** What a column can become, with the names that such columns go by, best first, in normal form. The order settles equal scores. */
public enum Target {
    POST_ID(
            Fit.POST_ID,
            "post_id fullname id tweet_id tweetid status_id message_id unique_id content_id video_id comment_id id_str uri url"),
    ACCOUNT_ID(
            Fit.ACCOUNT,
            "account_id user_id userid author_id author_fullname author_did channel_id from_id owner_id did profile_id page_id poster"
                    + " author user account"),
    HANDLE(
            Fit.HANDLE,
            "handle username user_name screen_name user_screen_name author_username author_name unique_id author account_name"),
    CREATED_AT(
            Fit.TIME,
            "created_at timestamp time date datetime tweet_time posted_at publish_date published_at created_time creation_time"
                    + " create_time timestamp_share date_posted post_created taken_at created_utc date_unixtime unix_timestamp"),
    TEXT(
            Fit.TEXT,
            "text content message body caption post tweet tweet_text full_text description video_description message_text post_text"
                    + " hit_sentence selftext title comments"),
    URLS(Fit.LINKS, "urls url link links expanded_urls final_link external_url link_url"),
    HASHTAGS(Fit.TAGS, "hashtags tags hashtag"),
    MENTIONS(Fit.TAGS, "mentions user_mentions mentioned_authors"),
    MEDIA(Fit.MEDIA, "media media_url media_urls image_url image_urls images photo video_url thumbnail_url"),
    REPOST_OF_ID(
            Fit.REFERENCE,
            "repost_of_id repost_of repost_id retweet_id retweet_tweetid retweeted_status_id shared_post_id retweet_of_id"),
    REPOST_OF_ACCOUNT(Fit.REFERENCE, "repost_of_account retweet_userid retweeted_user_id"),
    REPLY_TO_ID(
            Fit.REFERENCE,
            "reply_to_id reply_to reply_id in_reply_to in_reply_to_status_id in_reply_to_status_id_str in_reply_to_tweetid parent_id"
                    + " parent_comment_id reply_to_message_id"),
    REPLY_TO_ACCOUNT(Fit.REFERENCE, "reply_to_account in_reply_to_user_id in_reply_to_userid in_reply_to_user_id_str"),
    QUOTE_OF_ID(Fit.REFERENCE, "quote_of_id quote_of quoted_id quoted_status_id quote_tweet_id quoted_tweet_tweetid"),
    CONVERSATION_ID(Fit.REFERENCE, "conversation_id thread_id link_id root_id"),
    IS_REPOST(Fit.FLAG, "is_repost is_retweet is_share retweeted"),
    SPACE_ID(
            Fit.WORD,
            "space_id subreddit_display_name_prefixed subreddit_name_prefixed subreddit subreddit_id group_id chat_id community_id"),
    SPACE_NAME(Fit.WORD, "space_name group_name chat_name community group forum"),
    DISPLAY_NAME(Fit.NAME, "display_name name full_name user_display_name page_name channel_name nickname author_name"),
    POST_URL(Fit.LINK, "post_url permalink permalink_url tweet_url status_url link_to_post"),
    PLATFORM(Fit.PLATFORM, "platform source_platform network"),
    LANG(Fit.WORD, "lang language language_guess tweet_language"),
    CLIENT_APP(Fit.WORD, "client_app client tweet_client_name source"),
    COLLECTED_AT(Fit.TIME, "collected_at retrieved_at harvested_date timestamp_collected"),
    LIKES(Fit.COUNT, "likes like_count favorites favorite_count favourites_count num_likes digg_count"),
    REPOSTS(Fit.COUNT, "reposts shares retweets retweet_count repost_count reblogs_count share_count"),
    REPLIES(Fit.COUNT, "replies comments reply_count comment_count num_comments replies_count"),
    QUOTES(Fit.COUNT, "quotes quote_count"),
    VIEWS(Fit.COUNT, "views impressions plays view_count impression_count play_count"),
    SAVES(Fit.COUNT, "saves bookmarks bookmark_count"),
    FOLLOWERS_AT(
            Fit.COUNT, "followers_at followers follower_count followers_count author_followers followers_at_posting");

    /** What the values of such a column look like. */
    public enum Fit {
        POST_ID,
        ACCOUNT,
        HANDLE,
        TIME,
        TEXT,
        LINKS,
        LINK,
        TAGS,
        MEDIA,
        REFERENCE,
        FLAG,
        WORD,
        NAME,
        PLATFORM,
        COUNT
    }

    private final Fit fit;
    private final String names;

    Target(Fit fit, String names) {
        this.fit = fit;
        this.names = names;
    }

    /** What its values look like. */
    public Fit fit() {
        return fit;
    }

    /** Names in normal form, best first; the first is its own. */
    public List<String> names() {
        return List.of(names.split(" ", -1));
    }

    /** The word in maps. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell holds several values. */
    public boolean isList() {
        return this == URLS || this == HASHTAGS || this == MENTIONS || this == MEDIA;
    }

    /** Whether it is a time. */
    public boolean isTime() {
        return fit == Fit.TIME;
    }

    /** Whether it is a number of something. */
    public boolean isCount() {
        return fit == Fit.COUNT;
    }
}
