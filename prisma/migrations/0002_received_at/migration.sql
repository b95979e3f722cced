-- The counter lists what it received today.
CREATE INDEX "draft_received_at_idx" ON "draft"("received_at");
