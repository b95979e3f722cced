-- An interview at the counter that is not a draft yet: sealed like a draft, and gone by the end of the next day.
CREATE TABLE "interview" (
    "id" UUID NOT NULL,
    "sealed" BYTEA,
    "wrapped_key" BYTEA,
    "key_id" TEXT NOT NULL,
    "rule_set_version" INTEGER NOT NULL,
    "lock_version" INTEGER NOT NULL DEFAULT 1,
    "staff_id" UUID NOT NULL,
    "department_id" TEXT,
    "draft_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "interview_sealed_until_finished" CHECK (("draft_id" IS NULL) = ("sealed" IS NOT NULL AND "wrapped_key" IS NOT NULL)),
    CONSTRAINT "interview_rule_set_version_fkey" FOREIGN KEY ("rule_set_version") REFERENCES "rule_set_version"("version") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "interview_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "interview_expires_at_idx" ON "interview"("expires_at");
CREATE INDEX "interview_key_id_idx" ON "interview"("key_id");
