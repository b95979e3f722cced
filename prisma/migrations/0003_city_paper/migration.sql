-- The city's own PDFs that forms are printed over. Rule sets name them by their hash, so they never change.
CREATE TABLE "city_paper" (
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID NOT NULL,

    CONSTRAINT "city_paper_pkey" PRIMARY KEY ("sha256"),
    CONSTRAINT "city_paper_sha256_check" CHECK ("sha256" = encode(sha256("content"), 'hex')),
    CONSTRAINT "city_paper_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER "city_paper_immutable" BEFORE UPDATE OR DELETE ON "city_paper"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "city_paper_no_truncate" BEFORE TRUNCATE ON "city_paper"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
