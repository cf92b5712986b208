package org.rapporteur.web;

import java.util.List;

/**
 * How somebody sees colours, as a matrix on linear red, green and blue. Three kinds are those of
 * Machado, Oliveira and Fernandes (2009) at full severity, after the usual one; the last is a print
 * in black and white.
 */
final class Vision {

  static final List<Vision> ALL =
      List.of(
          new Vision("usual", 1, 0, 0, 0, 1, 0, 0, 0, 1),
          new Vision(
              "protanopia",
              0.152286,
              1.052583,
              -0.204868,
              0.114503,
              0.786281,
              0.099216,
              -0.003882,
              -0.048116,
              1.051998),
          new Vision(
              "deuteranopia",
              0.367322,
              0.860646,
              -0.227968,
              0.280085,
              0.672501,
              0.047413,
              -0.011820,
              0.042940,
              0.968881),
          new Vision(
              "tritanopia",
              1.255528,
              -0.076749,
              -0.178779,
              -0.078411,
              0.930809,
              0.147602,
              0.004733,
              0.691367,
              0.303900),
          new Vision(
              "black and white",
              0.2126,
              0.7152,
              0.0722,
              0.2126,
              0.7152,
              0.0722,
              0.2126,
              0.7152,
              0.0722));

  /** From linear sRGB to CIE XYZ, each row over the white of D65. */
  private static final double[] XYZ = {
    0.4124 / 0.9505,
    0.3576 / 0.9505,
    0.1805 / 0.9505,
    0.2126,
    0.7152,
    0.0722,
    0.0193 / 1.0888,
    0.1192 / 1.0888,
    0.9505 / 1.0888
  };

  private final String name;
  private final double[] seen;

  private Vision(String name, double... seen) {
    this.name = name;
    this.seen = seen;
  }

  @Override
  public String toString() {
    return name;
  }

  /** The distance of two colours, each as #rrggbb, in CIELAB (1976). */
  double difference(String one, String other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
  }

  private double[] lab(String hex) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] = linear(Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0);
    }
    double[] xyz = times(XYZ, times(seen, linear));
    double x = curved(xyz[0]);
    double y = curved(xyz[1]);
    double z = curved(xyz[2]);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double curved(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 9; i++) {
      product[i / 3] += matrix[i] * vector[i % 3];
    }
    for (int i = 0; i < 3; i++) {
      product[i] = Math.clamp(product[i], 0, 1);
    }
    return product;
  }

  private static double square(double value) {
    return value * value;
  }
}
