-- What reading pages and volumes brings to notice, besides what parsing does.
insert into notice_code (code, severity) values
  ('LEADERS_CONTRADICT', 'WARNING'), ('PAGE_DAMAGED', 'WARNING'), ('LETTERS_REPAIRED', 'INFO'),
  ('CHARSET_ASSUMED', 'INFO'), ('ENCODING_REPAIRED', 'INFO'), ('LETTERS_LOST', 'WARNING'), ('LETTERS_DOUBTFUL', 'WARNING');
