using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.MethodicalAsset;

internal sealed class MethodistMapping : IEntityTypeConfiguration<Methodist>
{
    public void Configure(EntityTypeBuilder<Methodist> builder)
    {
        builder.HasIndex(m => m.NameKey);
        builder.HasIndex(m => new { m.EducatorId, m.Level, m.MunicipalityId }).IsUnique();
        builder.HasIndex(m => m.MunicipalityId);
        builder.Property(m => m.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Educator>().WithMany().HasForeignKey(m => m.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(m => m.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(m => m.SubjectCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Assignments).WithOne().HasForeignKey(a => a.MethodistId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Territory).WithOne().HasForeignKey(t => t.MethodistId);
        builder.ToTable(t => t.HasCheckConstraint("CK_Methodists_Limits", "\"SoftLimit\" <= \"HardLimit\""));
    }
}

internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.HasIndex(a => a.MethodistId);
        builder.HasIndex(a => a.EducatorId);
        builder.HasIndex(a => new { a.OrganisationId, a.EducatorId });
        builder.HasIndex(a => a.MunicipalityId);
        builder.Property(a => a.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Educator>().WithMany().HasForeignKey(a => a.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MethodistAbsence>().WithMany().HasForeignKey(a => a.AbsenceId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Assignments_Span", "\"Until\" IS NULL OR \"From\" <= \"Until\""));
    }
}

internal sealed class MethodistTerritoryMapping : IEntityTypeConfiguration<MethodistTerritory>
{
    public void Configure(EntityTypeBuilder<MethodistTerritory> builder) =>
        builder.HasOne<Municipality>().WithMany().HasForeignKey(t => t.ServedMunicipalityId).OnDelete(DeleteBehavior.Restrict);
}

internal sealed class MethodistAbsenceMapping : IEntityTypeConfiguration<MethodistAbsence>
{
    public void Configure(EntityTypeBuilder<MethodistAbsence> builder)
    {
        builder.HasIndex(a => new { a.MethodistId, a.From });
        builder.HasOne<Methodist>().WithMany().HasForeignKey(a => a.MethodistId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_MethodistAbsences_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class WorkEntryMapping : IEntityTypeConfiguration<WorkEntry>
{
    public void Configure(EntityTypeBuilder<WorkEntry> builder)
    {
        builder.HasIndex(w => new { w.MethodistId, w.Date });
        builder.HasOne<Methodist>().WithMany().HasForeignKey(w => w.MethodistId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AdmissionParametersMapping : IEntityTypeConfiguration<AdmissionParameters>
{
    public void Configure(EntityTypeBuilder<AdmissionParameters> builder) => builder.Property(p => p.Id).ValueGeneratedNever();
}
