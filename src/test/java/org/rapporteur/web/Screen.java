package org.rapporteur.web;

import com.microsoft.playwright.options.ColorScheme;

/** Screens that the dashboard is looked at on, in CSS pixels. */
enum Screen {
  TELEPHONE(360, 740, ColorScheme.DARK),
  LAPTOP(1280, 900, ColorScheme.LIGHT),
  LAPTOP_DARK(1280, 900, ColorScheme.DARK),
  WALL(3840, 2160, ColorScheme.LIGHT);

  final int width;
  final int height;
  final ColorScheme colours;

  Screen(int width, int height, ColorScheme colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
  }
}
