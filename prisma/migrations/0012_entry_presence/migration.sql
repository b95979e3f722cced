-- Who has which part of the rules open in an editor now: `procedure/inkan-toroku`. Rows end with the page, the session, or minutes.
CREATE TABLE "entry_presence" (
    "entry" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "entry_presence_pkey" PRIMARY KEY ("entry", "session_id"),
    CONSTRAINT "entry_presence_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "staff_session"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "entry_presence_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "entry_presence_session_id_idx" ON "entry_presence"("session_id");
