using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Passport;

internal sealed class PassportEditionMapping : IEntityTypeConfiguration<PassportEdition>
{
    public void Configure(EntityTypeBuilder<PassportEdition> builder)
    {
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasOne<RoundSnapshot>().WithMany().HasForeignKey(e => e.SnapshotId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PassportTextMapping : IEntityTypeConfiguration<PassportText>
{
    public void Configure(EntityTypeBuilder<PassportText> builder)
    {
        builder.HasIndex(t => new { t.EditionId, t.Section, t.MunicipalityId }).IsUnique();
        builder.HasOne<PassportEdition>().WithMany().HasForeignKey(t => t.EditionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(t => t.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
