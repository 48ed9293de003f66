using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Monitoring;

internal sealed class MethodVersionMapping : IEntityTypeConfiguration<MethodVersion>
{
    public void Configure(EntityTypeBuilder<MethodVersion> builder) => builder.HasIndex(m => new { m.Code, m.Number }).IsUnique();
}

internal sealed class HandIndicatorMapping : IEntityTypeConfiguration<HandIndicator>
{
    public void Configure(EntityTypeBuilder<HandIndicator> builder) => builder.HasIndex(i => i.Code).IsUnique();
}

internal sealed class HandValueMapping : IEntityTypeConfiguration<HandValue>
{
    public void Configure(EntityTypeBuilder<HandValue> builder)
    {
        builder.HasIndex(v => new { v.IndicatorId, v.Day, v.MunicipalityId }).IsUnique();
        builder.HasOne<HandIndicator>().WithMany().HasForeignKey(v => v.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(v => v.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
