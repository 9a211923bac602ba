package org.unmask.image;

/** The part of a picture inside a box. */
public final class CutRows implements LumaRows {
    private final LumaRows whole;
    private final Box box;
    private final float[] row;

    private CutRows(LumaRows whole, Box box) {
        this.whole = whole;
        this.box = box;
        this.row = new float[whole.width()];
    }

    /** The part of {@code whole} inside {@code box}. */
    public static LumaRows of(LumaRows whole, Box box) {
        return box.equals(Box.whole(whole)) ? whole : new CutRows(whole, box);
    }

    @Override
    public int width() {
        return box.width();
    }

    @Override
    public int height() {
        return box.height();
    }

    @Override
    public void read(int y, float[] into) {
        whole.read(box.y() + y, row);
        System.arraycopy(row, box.x(), into, 0, box.width());
    }
}
