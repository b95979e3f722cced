-- A terminal keeps its name through a rotation of keys, in the log of before as well.
ALTER TABLE "terminal" ADD COLUMN "previous_hashes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
