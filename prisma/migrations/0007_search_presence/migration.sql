-- What a draft is found by without its code: keyed hashes of a reading with a birth date, and of a reservation's number.
CREATE TABLE "draft_search_key" (
    "draft_id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    CONSTRAINT "draft_search_key_pkey" PRIMARY KEY ("draft_id", "key")
);
CREATE INDEX "draft_search_key_key_idx" ON "draft_search_key"("key");

-- Who has a draft open now.
CREATE TABLE "draft_presence" (
    "draft_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "draft_presence_pkey" PRIMARY KEY ("draft_id", "session_id")
);
CREATE INDEX "draft_presence_session_id_idx" ON "draft_presence"("session_id");

-- One print of one state of a draft. Asked for again under the same id (a page reloaded, a tab restored) it is a view.
CREATE TABLE "draft_print" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "lock_version" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "draft_print_pkey" PRIMARY KEY ("id", "draft_id", "lock_version", "what")
);
CREATE INDEX "draft_print_draft_id_idx" ON "draft_print"("draft_id");

ALTER TABLE "draft_search_key" ADD CONSTRAINT "draft_search_key_draft_id_fkey"
    FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_draft_id_fkey"
    FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_session_id_fkey"
    FOREIGN KEY ("session_id") REFERENCES "staff_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_staff_id_fkey"
    FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "draft_print" ADD CONSTRAINT "draft_print_draft_id_fkey"
    FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
