-- The resident's screen at a desk: a device that is paired with it once. What it shows is derived from the draft; what was confirmed
-- and signed lies sealed in the draft itself.
CREATE TABLE "screen_device" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "desk_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "paired_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "paired_by_id" UUID NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    CONSTRAINT "screen_device_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "screen_device_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "screen_device_paired_by_id_fkey" FOREIGN KEY ("paired_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "screen_device_secret_hash_key" ON "screen_device"("secret_hash");
-- One screen a desk: whoever pairs another ends the one before, and that one says so.
CREATE UNIQUE INDEX "screen_device_one_a_desk_key" ON "screen_device"("desk_id") WHERE "revoked_at" IS NULL;

CREATE TABLE "screen_pairing" (
    "desk_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "screen_pairing_pkey" PRIMARY KEY ("desk_id"),
    CONSTRAINT "screen_pairing_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "screen_pairing_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "screen_pairing_code_hash_key" ON "screen_pairing"("code_hash");

CREATE TABLE "screen_showing" (
    "desk_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "screen_showing_pkey" PRIMARY KEY ("desk_id"),
    CONSTRAINT "screen_showing_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "screen_showing_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "screen_showing_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "staff_session"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "screen_showing_draft_id_idx" ON "screen_showing"("draft_id");
CREATE INDEX "screen_showing_session_id_idx" ON "screen_showing"("session_id");
