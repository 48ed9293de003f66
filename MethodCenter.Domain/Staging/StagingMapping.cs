using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Staging;

internal sealed class StagingCaseMapping : IEntityTypeConfiguration<StagingCase>
{
    public void Configure(EntityTypeBuilder<StagingCase> builder)
    {
        builder.HasIndex(s => new { s.Kind, s.State });
        builder.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MethodistAbsence>().WithMany().HasForeignKey(s => s.AbsenceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StagingVariantMapping : IEntityTypeConfiguration<StagingVariant>
{
    public void Configure(EntityTypeBuilder<StagingVariant> builder)
    {
        builder.HasIndex(v => new { v.StagingId, v.Place }).IsUnique();
        builder.HasOne<StagingCase>().WithMany().HasForeignKey(v => v.StagingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VariantLineMapping : IEntityTypeConfiguration<VariantLine>
{
    public void Configure(EntityTypeBuilder<VariantLine> builder)
    {
        builder.HasIndex(l => new { l.VariantId, l.SeekerKey }).IsUnique();
        builder.HasIndex(l => l.SubjectEducatorId);
        builder.HasOne<StagingVariant>().WithMany().HasForeignKey(l => l.VariantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(l => l.SubjectEducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
