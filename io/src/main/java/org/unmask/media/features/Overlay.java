package org.unmask.media.features;

/**
 * How picture b lies over picture a: a point of b is multiplied by {@code scale}, turned by {@code angle} radians and shifted.
 * {@code inliers} features agree within four pixels; the box around them takes {@code span} of one of the two pictures, 0 to 1.
 */
public record Overlay(int inliers, double span, double scale, double angle, double shiftX, double shiftY) {}
