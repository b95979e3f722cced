-- A member of staff may belong to several departments; the ids are the rule set's.
CREATE TABLE "staff_department" (
    "staff_id" UUID NOT NULL,
    "department_id" TEXT NOT NULL,
    CONSTRAINT "staff_department_pkey" PRIMARY KEY ("staff_id", "department_id"),
    CONSTRAINT "staff_department_staff_id_fkey"
        FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "staff_department_department_id_idx" ON "staff_department"("department_id");
INSERT INTO "staff_department" ("staff_id", "department_id")
    SELECT "id", "department_id" FROM "staff_member" WHERE "department_id" IS NOT NULL;

ALTER TABLE "staff_member"
    DROP COLUMN "department_id",
    ADD COLUMN "lock_version" INTEGER NOT NULL DEFAULT 1,
    ADD COLUMN "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    -- What the city's directory calls the person; nobody comes in through it without one.
    ADD COLUMN "directory_name" TEXT;
CREATE UNIQUE INDEX "staff_member_directory_name_key" ON "staff_member"("directory_name");

ALTER TABLE "staff_session"
    ADD COLUMN "terminal" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "way" TEXT NOT NULL DEFAULT 'password',
    ADD COLUMN "second_factor_at" TIMESTAMPTZ(3),
    ADD CONSTRAINT "staff_session_way_check" CHECK ("way" IN ('password', 'directory'));

-- The secret is sealed with the city's key. One that is confirmed counts; beside it there may be one that is being set up.
CREATE TABLE "staff_totp" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staff_id" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER,
    CONSTRAINT "staff_totp_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "staff_totp_staff_id_fkey"
        FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "staff_totp_confirmed_key" ON "staff_totp"("staff_id") WHERE "confirmed_at" IS NOT NULL;
CREATE UNIQUE INDEX "staff_totp_started_key" ON "staff_totp"("staff_id") WHERE "confirmed_at" IS NULL;

CREATE TABLE "staff_recovery_code" (
    "totp_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    CONSTRAINT "staff_recovery_code_pkey" PRIMARY KEY ("totp_id", "hash"),
    CONSTRAINT "staff_recovery_code_totp_id_fkey"
        FOREIGN KEY ("totp_id") REFERENCES "staff_totp"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
