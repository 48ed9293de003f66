using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Registry;

internal sealed class MunicipalityMapping : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.HasIndex(m => m.Oktmo).IsUnique();
        builder.HasMany(m => m.Versions).WithOne().HasForeignKey(v => v.MunicipalityId);
    }
}

internal sealed class MunicipalServiceMapping : IEntityTypeConfiguration<MunicipalService>
{
    public void Configure(EntityTypeBuilder<MunicipalService> builder)
    {
        builder.HasIndex(s => s.MunicipalityId);
        builder.Property(s => s.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasIndex(o => o.Inn).IsUnique();
        builder.HasIndex(o => o.Ogrn);
        builder.HasIndex(o => o.NameKey);
        builder.HasIndex(o => new { o.MunicipalityId, o.NameKey });
        builder.Property(o => o.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(o => o.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrganisationType>().WithMany().HasForeignKey(o => o.TypeCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.LowResultsPeriods).WithOne().HasForeignKey(p => p.OrganisationId);
        builder.HasMany(o => o.Structures).WithOne().HasForeignKey(s => s.OrganisationId);
        builder.HasMany(o => o.Sites).WithOne().HasForeignKey(s => s.OrganisationId);
        builder.ToTable(t => t.HasCheckConstraint("CK_Organisations_Inn", "length(\"Inn\") = 10"));
    }
}

internal sealed class EducatorMapping : IEntityTypeConfiguration<Educator>
{
    public void Configure(EntityTypeBuilder<Educator> builder)
    {
        builder.HasIndex(e => e.NameKey);
        builder.HasIndex(e => new { e.MunicipalityId, e.NameKey });
        builder.HasIndex(e => new { e.OrganisationId, e.NameKey });
        builder.HasIndex(e => e.SnilsHash).IsUnique();
        builder.HasIndex(e => e.BirthDate);
        builder.Property(e => e.MunicipalityId).IsConcurrencyToken();
        builder.Property(e => e.OrganisationId).IsConcurrencyToken();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(e => e.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Position>().WithMany().HasForeignKey(e => e.PositionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(e => e.SubjectCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QualificationCategory>().WithMany().HasForeignKey(e => e.CategoryCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Employments).WithOne().HasForeignKey(e => e.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(e => e.Name);
    }
}

internal sealed class EmploymentMapping : IEntityTypeConfiguration<Employment>
{
    public void Configure(EntityTypeBuilder<Employment> builder)
    {
        builder.HasIndex(e => e.EducatorId);
        builder.HasIndex(e => new { e.OrganisationId, e.EducatorId });
        builder.HasIndex(e => e.MunicipalityId);
        builder.Property(e => e.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Position>().WithMany().HasForeignKey(e => e.PositionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(e => e.SubjectCode).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Employments_Span", "\"Until\" IS NULL OR \"From\" IS NULL OR \"From\" <= \"Until\""));
    }
}

internal sealed class PositionMapping : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> builder) => builder.HasKey(p => p.Code);
}

internal sealed class SubjectMapping : IEntityTypeConfiguration<Subject>
{
    public void Configure(EntityTypeBuilder<Subject> builder) => builder.HasKey(s => s.Code);
}

internal sealed class OrganisationTypeMapping : IEntityTypeConfiguration<OrganisationType>
{
    public void Configure(EntityTypeBuilder<OrganisationType> builder) => builder.HasKey(t => t.Code);
}

internal sealed class QualificationCategoryMapping : IEntityTypeConfiguration<QualificationCategory>
{
    public void Configure(EntityTypeBuilder<QualificationCategory> builder) => builder.HasKey(c => c.Code);
}
