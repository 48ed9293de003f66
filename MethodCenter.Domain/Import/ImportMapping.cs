using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Import;

internal sealed class ImportIssueMapping : IEntityTypeConfiguration<ImportIssue>
{
    public void Configure(EntityTypeBuilder<ImportIssue> builder)
    {
        builder.HasIndex(i => i.BatchId);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(i => i.BatchId);
    }
}

internal sealed class QueuedRowMapping : IEntityTypeConfiguration<QueuedRow>
{
    public void Configure(EntityTypeBuilder<QueuedRow> builder)
    {
        builder.HasIndex(q => q.BatchId);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(q => q.BatchId);
    }
}

internal sealed class ImportChangeMapping : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> builder)
    {
        builder.HasIndex(c => new { c.BatchId, c.Entity });
        builder.HasIndex(c => c.EducatorId);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(c => c.BatchId);
    }
}
