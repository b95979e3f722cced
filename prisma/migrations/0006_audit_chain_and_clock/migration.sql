-- The audit log in sealed batches: each holds what the one before it was sealed to (lib/audit/chain.ts).
CREATE TABLE "audit_batch" (
    "number" INTEGER NOT NULL,
    "first_id" BIGINT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "entries" INTEGER NOT NULL,
    "previous_link" BYTEA NOT NULL,
    "link" BYTEA NOT NULL,
    "head" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "marks" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "audit_batch_pkey" PRIMARY KEY ("number"),
    CONSTRAINT "audit_batch_range_check" CHECK ("number" >= 1 AND "first_id" <= "last_id" AND "entries" >= 0)
);
CREATE UNIQUE INDEX "audit_batch_last_id_key" ON "audit_batch"("last_id");

-- One row: how far the chain has come, so that a tail cut off with its batches shows.
CREATE TABLE "audit_tip" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL,
    "key_id" TEXT NOT NULL,
    "mark" BYTEA NOT NULL,
    CONSTRAINT "audit_tip_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "audit_tip_single_check" CHECK ("id" = 1)
);

CREATE TABLE "audit_verification" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "last_number" INTEGER NOT NULL,
    "head" BYTEA,
    "entries" INTEGER NOT NULL,
    "problems" INTEGER NOT NULL,
    "took_ms" INTEGER NOT NULL,
    CONSTRAINT "audit_verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "terminal" (
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "named_by_id" UUID NOT NULL,
    CONSTRAINT "terminal_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "terminal_named_by_id_fkey" FOREIGN KEY ("named_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "terminal_name_key" ON "terminal"("name");

CREATE TABLE "alert_rule" (
    "kind" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "more_than" INTEGER NOT NULL,
    "within_minutes" INTEGER NOT NULL,
    "opens_at" TEXT,
    "closes_at" TEXT,
    CONSTRAINT "alert_rule_pkey" PRIMARY KEY ("kind"),
    CONSTRAINT "alert_rule_kind_check" CHECK ("kind" IN ('many-drafts', 'many-searches', 'outside-hours', 'refused')),
    CONSTRAINT "alert_rule_figures_check" CHECK ("more_than" >= 0 AND "within_minutes" BETWEEN 1 AND 1440)
);
INSERT INTO "alert_rule" ("kind", "is_on", "more_than", "within_minutes", "opens_at", "closes_at") VALUES
    ('many-drafts', true, 30, 60, NULL, NULL),
    ('many-searches', true, 20, 60, NULL, NULL),
    ('outside-hours', true, 3, 60, '07:30', '19:30'),
    ('refused', true, 3, 60, NULL, NULL);

CREATE TABLE "alert" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "latest_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" UUID,
    "note" TEXT,
    CONSTRAINT "alert_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "alert_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "alert_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "alert_acknowledged_check" CHECK (num_nulls("acknowledged_at", "acknowledged_by_id", "note") IN (0, 3))
);
-- One open alert a person and kind: what goes on is counted in it.
CREATE UNIQUE INDEX "alert_open_key" ON "alert"("kind", "staff_id") WHERE "acknowledged_at" IS NULL;
CREATE INDEX "alert_raised_at_idx" ON "alert"("raised_at");

CREATE INDEX "audit_entry_staff_id_at_idx" ON "audit_entry"("staff_id", "at");
DROP INDEX "audit_entry_staff_id_idx";
CREATE INDEX "audit_entry_terminal_idx" ON "audit_entry"("terminal", "id");

-- How long a case took, of nobody: no draft, no person, no hour.
CREATE TABLE "clock_record" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "day" DATE NOT NULL,
    "events" TEXT NOT NULL,
    "people" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "procedures" INTEGER NOT NULL,
    "desks" INTEGER NOT NULL,
    "waiting_seconds" INTEGER,
    "handling_seconds" INTEGER,
    "total_seconds" INTEGER,
    CONSTRAINT "clock_record_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "clock_record_people_check" CHECK ("people" IN ('1', '2', '3-4', '5+')),
    CONSTRAINT "clock_record_channel_check" CHECK ("channel" IN ('phone', 'sealed', 'interview')),
    CONSTRAINT "clock_record_seconds_check" CHECK ("waiting_seconds" >= 0 AND "handling_seconds" >= 0 AND "total_seconds" >= 0)
);
CREATE INDEX "clock_record_day_idx" ON "clock_record"("day");

-- Until the draft is deleted, so that a case taken up again is not counted twice; then the record belongs to nobody.
CREATE TABLE "clock_link" (
    "draft_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    CONSTRAINT "clock_link_pkey" PRIMARY KEY ("draft_id"),
    CONSTRAINT "clock_link_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "clock_link_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "clock_record"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "clock_link_record_id_key" ON "clock_link"("record_id");

-- What the city measured on paper, and how many applications it still takes on paper. Never changed: the latest counts.
CREATE TABLE "paper_baseline" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "measure" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "sample_size" INTEGER,
    "source" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    CONSTRAINT "paper_baseline_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "paper_baseline_measure_check" CHECK ("measure" IN ('waiting', 'total')),
    CONSTRAINT "paper_baseline_figures_check" CHECK ("minutes" BETWEEN 1 AND 1440 AND "sample_size" >= 1),
    CONSTRAINT "paper_baseline_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "paper_count" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "month" DATE NOT NULL,
    "applications" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    CONSTRAINT "paper_count_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "paper_count_applications_check" CHECK ("applications" >= 0),
    CONSTRAINT "paper_count_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TRIGGER "audit_batch_append_only" BEFORE UPDATE OR DELETE ON "audit_batch"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_batch_no_truncate" BEFORE TRUNCATE ON "audit_batch"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_verification_append_only" BEFORE UPDATE OR DELETE ON "audit_verification"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "paper_baseline_append_only" BEFORE UPDATE OR DELETE ON "paper_baseline"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "paper_count_append_only" BEFORE UPDATE OR DELETE ON "paper_count"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
