package org.unmask.media.features;

import boofcv.abst.feature.detdesc.DetectDescribePoint;
import boofcv.abst.feature.detect.interest.ConfigFastHessian;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.feature.detdesc.FactoryDetectDescribe;
import boofcv.factory.feature.detect.selector.ConfigSelectLimit;
import boofcv.struct.feature.TupleDesc_F64;
import boofcv.struct.image.GrayU8;

/**
 * The local features of a grey picture: places with what surrounds them in 64 numbers.
 *
 * <p>Source: SURF (Bay, Tuytelaars, Van Gool, ECCV 2006) in BoofCV 1.2.2, variant "stable"; at most {@value #MOST} features, spread over the
 * picture. Not for several
 * threads at once. Cost: about 7 ms for 640 pixels a side.
 */
public final class Features {
    /** The most features of one picture. */
    public static final int MOST = 600;

    private static final int NUMBERS = 64;
    /** A code of a bright feature and one of a dark feature have nothing in common. */
    private static final long BRIGHT = 0x6A09E667F3BCC908L;

    private final int width;
    private final int height;
    private final int count;
    private final float[] places;
    private final boolean[] bright;
    private final float[] descriptions;

    private Features(DetectDescribePoint<GrayU8, TupleDesc_F64> found, int width, int height) {
        this.width = width;
        this.height = height;
        count = Math.min(MOST, found.getNumberOfFeatures());
        places = new float[2 * count];
        bright = new boolean[count];
        descriptions = new float[NUMBERS * count];
        for (int i = 0; i < count; i++) {
            places[2 * i] = (float) found.getLocation(i).x;
            places[2 * i + 1] = (float) found.getLocation(i).y;
            bright[i] = found.getSet(i) > 0;
            TupleDesc_F64 description = found.getDescription(i);
            for (int k = 0; k < NUMBERS; k++) {
                descriptions[NUMBERS * i + k] = (float) description.get(k);
            }
        }
    }

    /** Finds features, with one detector for many pictures. */
    public static final class Finder {
        private final DetectDescribePoint<GrayU8, TupleDesc_F64> surf;

        /** A finder with the settings of the measurements. */
        public Finder() {
            // Threads of its own would make the order of features, and so the result, a matter of luck.
            BoofConcurrency.USE_CONCURRENT = false;
            ConfigFastHessian settings = new ConfigFastHessian(0, 2, -1, 1, 9, 4, 4);
            settings.maxFeaturesAll = MOST;
            // Letters are the strongest features: without this a caption takes them all.
            settings.selector.setTo(ConfigSelectLimit.selectUniform(1));
            surf = FactoryDetectDescribe.surfStable(settings, null, null, GrayU8.class);
        }

        /** The features of a grey picture, row by row. */
        public Features of(int width, int height, byte[] grey) {
            GrayU8 image = new GrayU8(width, height);
            System.arraycopy(grey, 0, image.data, 0, width * height);
            surf.detect(image);
            return new Features(surf, width, height);
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Per feature 64 bits, of which like features have few different ones: signs of sums of the description, its usual values taken away. */
    public long[] codes() {
        long[] codes = new long[count];
        for (int i = 0; i < count; i++) {
            codes[i] = Planes.code(descriptions, NUMBERS * i) ^ (bright[i] ? BRIGHT : 0);
        }
        return codes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float x(int feature) {
        return places[2 * feature];
    }

    float y(int feature) {
        return places[2 * feature + 1];
    }

    /** The feature of {@code other} that is like {@code feature} and clearly more so than the next one; -1 for none. */
    int partner(int feature, Features other) {
        float best = Float.MAX_VALUE;
        float second = Float.MAX_VALUE;
        int nearest = -1;
        for (int i = 0; i < other.count; i++) {
            if (other.bright[i] != bright[feature]) {
                continue;
            }
            float apart = apart(feature, other, i, second);
            if (apart < best) {
                second = best;
                best = apart;
                nearest = i;
            } else if (apart < second) {
                second = apart;
            }
        }
        // The ratio 0.8 of the lengths is 0.64 of their squares.
        return best < 0.64f * second ? nearest : -1;
    }

    private float apart(int feature, Features other, int their, float enough) {
        int p = NUMBERS * feature;
        int q = NUMBERS * their;
        float sum = 0;
        for (int k = 0; k < NUMBERS; k += 16) {
            for (int i = k; i < k + 16; i++) {
                float step = descriptions[p + i] - other.descriptions[q + i];
                sum += step * step;
            }
            if (sum >= enough) {
                return sum;
            }
        }
        return sum;
    }
}
