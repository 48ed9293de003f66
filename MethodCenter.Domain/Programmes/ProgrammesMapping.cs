using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Programmes;

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.HasIndex(p => p.TitleKey);
        builder.HasIndex(p => p.RegisterNumber);
        builder.HasMany(p => p.Prerequisites).WithOne().HasForeignKey(p => p.ProgrammeId);
        builder.ToTable(t => t.HasCheckConstraint("CK_Programmes_Register", "\"ExcludedOn\" IS NULL OR \"IncludedOn\" IS NULL OR \"IncludedOn\" <= \"ExcludedOn\""));
    }
}

internal sealed class ProgrammePrerequisiteMapping : IEntityTypeConfiguration<ProgrammePrerequisite>
{
    public void Configure(EntityTypeBuilder<ProgrammePrerequisite> builder)
    {
        builder.ToTable("ProgrammePrerequisites");
        builder.HasIndex(p => new { p.ProgrammeId, p.RequiredId }).IsUnique();
        builder.HasOne<Programme>().WithMany().HasForeignKey(p => p.RequiredId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProgrammeParametersMapping : IEntityTypeConfiguration<ProgrammeParameters>
{
    public void Configure(EntityTypeBuilder<ProgrammeParameters> builder) => builder.Property(p => p.Id).ValueGeneratedNever();
}

internal sealed class ProgrammeStreamMapping : IEntityTypeConfiguration<ProgrammeStream>
{
    public void Configure(EntityTypeBuilder<ProgrammeStream> builder)
    {
        builder.HasIndex(s => new { s.ProgrammeId, s.Number, s.From, s.Until }).IsUnique();
        builder.HasIndex(s => s.From);
        builder.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Methodist>().WithMany().HasForeignKey(s => s.TutorId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_ProgrammeStreams_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class EnrolmentMapping : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.HasIndex(e => new { e.EducatorId, e.ProgrammeId, e.OrderNumber, e.From }).IsUnique();
        builder.HasIndex(e => e.StreamId);
        builder.HasIndex(e => new { e.ProgrammeId, e.Status });
        builder.HasOne<Educator>().WithMany().HasForeignKey(e => e.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(e => e.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProgrammeStream>().WithMany().HasForeignKey(e => e.StreamId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Enrolments_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class SupportTaskMapping : IEntityTypeConfiguration<SupportTask>
{
    public void Configure(EntityTypeBuilder<SupportTask> builder)
    {
        builder.HasIndex(t => t.EducatorId);
        builder.HasIndex(t => new { t.DoneOn, t.DueOn });
        builder.HasOne<Educator>().WithMany().HasForeignKey(t => t.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Enrolment>().WithMany().HasForeignKey(t => t.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Methodist>().WithMany().HasForeignKey(t => t.MethodistId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkEntry>().WithMany().HasForeignKey(t => t.WorkEntryId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class InternshipOfferMapping : IEntityTypeConfiguration<InternshipOffer>
{
    public void Configure(EntityTypeBuilder<InternshipOffer> builder)
    {
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_InternshipOffers_Span", "\"From\" IS NULL OR \"Until\" IS NULL OR \"From\" <= \"Until\""));
    }
}

internal sealed class InternshipMapping : IEntityTypeConfiguration<Internship>
{
    public void Configure(EntityTypeBuilder<Internship> builder)
    {
        builder.HasIndex(i => i.EducatorId);
        builder.HasOne<Educator>().WithMany().HasForeignKey(i => i.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InternshipOffer>().WithMany().HasForeignKey(i => i.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Internships_Span", "\"From\" <= \"Until\""));
    }
}
