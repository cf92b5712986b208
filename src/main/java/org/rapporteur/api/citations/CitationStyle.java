package org.rapporteur.api.citations;

import jakarta.ws.rs.core.MediaType;

/** The forms that a citation is given in. */
enum CitationStyle {
  TEXT(MediaType.TEXT_PLAIN),
  BIBTEX(CitationStyle.BIBTEX_TYPE),
  RIS(CitationStyle.RIS_TYPE),
  CSL(CitationStyle.CSL_TYPE);

  static final String BIBTEX_TYPE = "application/x-bibtex";
  static final String RIS_TYPE = "application/x-research-info-systems";
  static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";

  private final String mediaType;

  CitationStyle(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What {@code Content-Type} says. */
  String contentType() {
    return mediaType + ";charset=UTF-8";
  }

  boolean isOf(MediaType accepted) {
    return MediaType.valueOf(mediaType).isCompatible(accepted);
  }
}
