using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.LowResultsSchools;

internal sealed class RiskProfileMapping : IEntityTypeConfiguration<RiskProfile>
{
    public void Configure(EntityTypeBuilder<RiskProfile> builder)
    {
        builder.HasIndex(p => new { p.OrganisationId, p.AssessedOn });
        builder.Property(p => p.Marks).HasMaxLength(RiskFactors.Count);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SchoolCuratorMapping : IEntityTypeConfiguration<SchoolCurator>
{
    public void Configure(EntityTypeBuilder<SchoolCurator> builder)
    {
        builder.HasIndex(c => c.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Methodist>().WithMany().HasForeignKey(c => c.MethodistId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_SchoolCurators_Span", "\"Until\" IS NULL OR \"From\" <= \"Until\""));
    }
}

internal sealed class SchoolVisitMapping : IEntityTypeConfiguration<SchoolVisit>
{
    public void Configure(EntityTypeBuilder<SchoolVisit> builder)
    {
        builder.HasIndex(v => new { v.OrganisationId, v.VisitedOn });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Methodist>().WithMany().HasForeignKey(v => v.MethodistId).OnDelete(DeleteBehavior.Restrict);
    }
}
