-- A migration takes as long as it takes; the bound is for reads.
set local statement_timeout = 0;
