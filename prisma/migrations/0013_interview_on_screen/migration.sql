-- A screen shows a draft, or an interview that goes on and is none yet. Of either only which one.
ALTER TABLE "screen_showing" ALTER COLUMN "draft_id" DROP NOT NULL;
ALTER TABLE "screen_showing" ADD COLUMN "interview_id" UUID;
ALTER TABLE "screen_showing" ADD CONSTRAINT "screen_showing_interview_id_fkey"
    FOREIGN KEY ("interview_id") REFERENCES "interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "screen_showing" ADD CONSTRAINT "screen_showing_one_thing" CHECK (num_nonnulls("draft_id", "interview_id") = 1);
CREATE INDEX "screen_showing_interview_id_idx" ON "screen_showing"("interview_id");
