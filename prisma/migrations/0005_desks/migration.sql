-- Where a department receives people, and who sits there.
CREATE TABLE "desk" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" TEXT NOT NULL,
    "department_id" TEXT NOT NULL,
    "hours" TEXT NOT NULL DEFAULT '',
    "staff_id" UUID,
    "seated_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "desk_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "desk_seat_check" CHECK (num_nulls("staff_id", "seated_at") IN (0, 2)),
    CONSTRAINT "desk_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "desk_number_key" ON "desk"("number") WHERE "removed_at" IS NULL;
CREATE UNIQUE INDEX "desk_staff_id_key" ON "desk"("staff_id");

-- One department of a case's way through the hall. Its state follows from its times.
CREATE TABLE "stop" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "department_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "queued_at" TIMESTAMPTZ(3),
    "called_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "absent_at" TIMESTAMPTZ(3),
    "absences" INTEGER NOT NULL DEFAULT 0,
    "waited_seconds" INTEGER NOT NULL DEFAULT 0,
    "served_seconds" INTEGER NOT NULL DEFAULT 0,
    "desk_id" UUID,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "stop_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "stop_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "stop_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "stop_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    -- Nobody is called without having waited, or served without having been called, and then it is known where and by whom.
    CONSTRAINT "stop_order_check" CHECK (
        ("called_at" IS NULL OR ("queued_at" IS NOT NULL AND "desk_id" IS NOT NULL AND "staff_id" IS NOT NULL))
        AND ("started_at" IS NULL OR "called_at" IS NOT NULL)
    )
);
CREATE UNIQUE INDEX "stop_draft_id_department_id_key" ON "stop"("draft_id", "department_id");
-- Nobody is at two desks at once, and nobody serves two at once: what two clerks press together, one of them gets.
CREATE UNIQUE INDEX "stop_one_desk_key" ON "stop"("draft_id") WHERE "called_at" IS NOT NULL AND "finished_at" IS NULL;
CREATE UNIQUE INDEX "stop_one_case_key" ON "stop"("staff_id") WHERE "called_at" IS NOT NULL AND "finished_at" IS NULL;
CREATE INDEX "stop_department_id_queued_at_idx" ON "stop"("department_id", "queued_at");
CREATE INDEX "stop_finished_at_idx" ON "stop"("finished_at");

-- Which procedures are done at it. A procedure has one stop.
CREATE TABLE "stop_procedure" (
    "draft_id" UUID NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "stop_id" UUID NOT NULL,
    CONSTRAINT "stop_procedure_pkey" PRIMARY KEY ("draft_id", "procedure_id"),
    CONSTRAINT "stop_procedure_stop_id_fkey" FOREIGN KEY ("stop_id") REFERENCES "stop"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "stop_procedure_stop_id_idx" ON "stop_procedure"("stop_id");

-- 整理番号: what a case is called by, on one day. Numbers are counted by prefix and day.
CREATE TABLE "ticket" (
    "draft_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "prefix" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "ticket_pkey" PRIMARY KEY ("draft_id", "day"),
    CONSTRAINT "ticket_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ticket_day_prefix_number_key" ON "ticket"("day", "prefix", "number");

CREATE TABLE "ticket_counter" (
    "day" DATE NOT NULL,
    "prefix" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    CONSTRAINT "ticket_counter_pkey" PRIMARY KEY ("day", "prefix")
);

ALTER TABLE "procedure_completion" ADD COLUMN "outcome" TEXT NOT NULL DEFAULT 'done';
ALTER TABLE "procedure_completion" ADD COLUMN "reason" TEXT;
ALTER TABLE "procedure_completion" ADD CONSTRAINT "procedure_completion_outcome_check" CHECK (
    ("outcome" = 'done' AND "reason" IS NULL) OR ("outcome" = 'sent-back' AND "reason" IS NOT NULL)
);

-- What changed in the last minutes, for a process whose connection hears no NOTIFY. Swept by whoever adds to it.
CREATE TABLE "live_change" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "topic" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    CONSTRAINT "live_change_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "live_change_at_idx" ON "live_change"("at");
