-- Versions of the rules like those of a law: who changed what and why, who asked for them and who approved, what they change for whom.

-- Which working copy became a version, and whether one person alone edited and approved it.
ALTER TABLE "rule_set_version" ADD COLUMN "copy_id" UUID;
ALTER TABLE "rule_set_version" ADD COLUMN "is_approved_alone" BOOLEAN NOT NULL DEFAULT false;

-- Every saved edit of a working copy, field by field. It outlives the copy.
CREATE TABLE "rule_set_edit" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "copy_id" UUID NOT NULL,
    "based_on_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    CONSTRAINT "rule_set_edit_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "rule_set_edit_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "rule_set_edit_copy_id_idx" ON "rule_set_edit"("copy_id");
CREATE TRIGGER "rule_set_edit_append_only" BEFORE UPDATE OR DELETE ON "rule_set_edit"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "rule_set_edit_no_truncate" BEFORE TRUNCATE ON "rule_set_edit"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A working copy somebody asks to have approved. It is open until it ends in one way.
CREATE TABLE "rule_set_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "copy_id" UUID NOT NULL,
    "based_on_version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requested_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    -- approved | refused | withdrawn | edited | discarded
    "outcome" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER,
    CONSTRAINT "rule_set_review_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "rule_set_review_end_check" CHECK (
        ("ended_at" IS NULL) = ("outcome" IS NULL) AND ("version" IS NULL OR "outcome" = 'approved')
    ),
    CONSTRAINT "rule_set_review_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rule_set_review_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "rule_set_review_version_fkey" FOREIGN KEY ("version") REFERENCES "rule_set_version"("version") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "rule_set_review_open_key" ON "rule_set_review"("copy_id") WHERE "ended_at" IS NULL;
CREATE INDEX "rule_set_review_requested_at_idx" ON "rule_set_review"("requested_at");

-- What a working copy changes for residents who are made up, and which of its examples somebody has looked at.
CREATE TABLE "rule_set_impact" (
    "content_hash" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" JSONB NOT NULL,
    CONSTRAINT "rule_set_impact_pkey" PRIMARY KEY ("content_hash", "base_version")
);
CREATE TABLE "rule_set_impact_view" (
    "content_hash" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "change_key" TEXT NOT NULL,
    "example" INTEGER NOT NULL,
    "staff_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "rule_set_impact_view_pkey" PRIMARY KEY ("content_hash", "base_version", "change_key", "example", "staff_id"),
    CONSTRAINT "rule_set_impact_view_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Of whom the residents are made up: the figures of this city, the newest row counting.
CREATE TABLE "resident_weights" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID NOT NULL,
    "weights" JSONB NOT NULL,
    CONSTRAINT "resident_weights_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "resident_weights_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER "resident_weights_append_only" BEFORE UPDATE OR DELETE ON "resident_weights"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Only where a city has switched it on: how many in a month gave an answer of a class, never fewer than five at once.
CREATE TABLE "coarse_count" (
    "month" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    CONSTRAINT "coarse_count_pkey" PRIMARY KEY ("month", "event", "fact", "class"),
    CONSTRAINT "coarse_count_count_check" CHECK ("count" >= 5)
);
