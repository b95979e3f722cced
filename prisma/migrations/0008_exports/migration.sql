-- A version carried over from the residents' server keeps the number it was published under there. A command carries over, too.
ALTER TABLE "rule_set_version" ADD COLUMN "origin_version" INTEGER;
CREATE UNIQUE INDEX "rule_set_version_origin_version_key" ON "rule_set_version"("origin_version");
ALTER TABLE "city_paper" ALTER COLUMN "uploaded_by_id" DROP NOT NULL;

-- A file with a rule set between being chosen and being taken in.
CREATE TABLE "rule_set_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "content" BYTEA NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID NOT NULL,
    CONSTRAINT "rule_set_import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "rule_set_import_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Every version of every export profile stays: receipts name the one they were made by.
CREATE TABLE "export_profile" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "is_retired" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID NOT NULL,
    CONSTRAINT "export_profile_pkey" PRIMARY KEY ("id", "version"),
    CONSTRAINT "export_profile_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER "export_profile_append_only" BEFORE UPDATE OR DELETE ON "export_profile"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "export_profile_no_truncate" BEFORE TRUNCATE ON "export_profile"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Only a keyed hash of the token itself is kept.
CREATE TABLE "export_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "department_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "address_ranges" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    CONSTRAINT "export_token_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "export_token_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "export_token_token_hash_key" ON "export_token"("token_hash");

-- One file that left the house, with its running number in its profile.
CREATE TABLE "export_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "profile_id" TEXT NOT NULL,
    "profile_version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by_id" UUID NOT NULL,
    CONSTRAINT "export_file_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "export_file_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "export_file_profile_id_number_key" ON "export_file"("profile_id", "number");

-- One hand-over of one draft in one profile: in a file, or waiting for a program of the department to fetch it. Goes with its draft;
-- what happened stays in the audit log.
CREATE TABLE "export_receipt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "profile_id" TEXT NOT NULL,
    "profile_version" INTEGER NOT NULL,
    "lock_version" INTEGER NOT NULL,
    "correction_count" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "row_count" INTEGER NOT NULL,
    "file_id" UUID,
    "first_row" INTEGER,
    "sha256" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "token_id" UUID,
    CONSTRAINT "export_receipt_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "export_receipt_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "export_receipt_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "export_receipt_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "export_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "export_receipt_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "export_token"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "export_receipt_draft_id_profile_id_idx" ON "export_receipt"("draft_id", "profile_id", "made_at");
CREATE INDEX "export_receipt_waiting_idx" ON "export_receipt"("profile_id", "made_at")
    WHERE "file_id" IS NULL AND "acknowledged_at" IS NULL;
