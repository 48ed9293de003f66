using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.DeficitDiagnostics;

internal sealed class CompetenceFrameworkMapping : IEntityTypeConfiguration<CompetenceFramework>
{
    public void Configure(EntityTypeBuilder<CompetenceFramework> builder)
    {
        builder.ToTable("CompetenceFrameworks");
        builder.HasIndex(f => f.Number).IsUnique();
        builder.HasMany(f => f.Competences).WithOne().HasForeignKey(c => c.FrameworkId);
    }
}

internal sealed class CompetenceMapping : IEntityTypeConfiguration<Competence>
{
    public void Configure(EntityTypeBuilder<Competence> builder)
    {
        builder.ToTable("Competences");
        builder.HasIndex(c => new { c.FrameworkId, c.Code }).IsUnique();
    }
}

internal sealed class ScaleMapping : IEntityTypeConfiguration<Scale>
{
    public void Configure(EntityTypeBuilder<Scale> builder)
    {
        builder.ToTable("Scales");
        builder.HasIndex(s => s.Code).IsUnique();
        builder.HasMany(s => s.Levels).WithOne().HasForeignKey(l => l.ScaleId);
        builder.Navigation(s => s.Levels).AutoInclude();
    }
}

internal sealed class ScaleLevelMapping : IEntityTypeConfiguration<ScaleLevel>
{
    public void Configure(EntityTypeBuilder<ScaleLevel> builder) => builder.ToTable("ScaleLevels");
}

internal sealed class DiagnosticCampaignMapping : IEntityTypeConfiguration<DiagnosticCampaign>
{
    public void Configure(EntityTypeBuilder<DiagnosticCampaign> builder)
    {
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasOne<Scale>().WithMany().HasForeignKey(c => c.ScaleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.CampaignId);
        builder.ToTable("DiagnosticCampaigns", t => t.HasCheckConstraint("CK_DiagnosticCampaigns_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class CampaignItemMapping : IEntityTypeConfiguration<CampaignItem>
{
    public void Configure(EntityTypeBuilder<CampaignItem> builder)
    {
        builder.ToTable("CampaignItems");
        builder.HasIndex(i => new { i.CampaignId, i.Task, i.CompetenceCode }).IsUnique();
    }
}

internal sealed class CampaignParticipantMapping : IEntityTypeConfiguration<CampaignParticipant>
{
    public void Configure(EntityTypeBuilder<CampaignParticipant> builder)
    {
        builder.HasIndex(p => new { p.CampaignId, p.EducatorId }).IsUnique();
        builder.HasIndex(p => p.EducatorId);
        builder.HasOne<DiagnosticCampaign>().WithMany().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(p => p.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DiagnosisMapping : IEntityTypeConfiguration<Diagnosis>
{
    public void Configure(EntityTypeBuilder<Diagnosis> builder)
    {
        builder.HasIndex(d => new { d.CampaignId, d.EducatorId, d.Attempt }).IsUnique();
        builder.HasIndex(d => d.EducatorId);
        builder.HasOne<DiagnosticCampaign>().WithMany().HasForeignKey(d => d.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(d => d.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeficitMapping : IEntityTypeConfiguration<Deficit>
{
    public void Configure(EntityTypeBuilder<Deficit> builder)
    {
        builder.HasIndex(d => new { d.EducatorId, d.CompetenceCode }).IsUnique();
        builder.HasIndex(d => new { d.CompetenceCode, d.State });
        builder.HasOne<Educator>().WithMany().HasForeignKey(d => d.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Deficits_Severity", "\"Severity\" BETWEEN 0 AND 3"));
    }
}

internal sealed class DeficitStepMapping : IEntityTypeConfiguration<DeficitStep>
{
    public void Configure(EntityTypeBuilder<DeficitStep> builder)
    {
        builder.HasIndex(s => new { s.EducatorId, s.CompetenceCode });
        builder.HasOne<Educator>().WithMany().HasForeignKey(s => s.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeficitEvidenceMapping : IEntityTypeConfiguration<DeficitEvidence>
{
    public void Configure(EntityTypeBuilder<DeficitEvidence> builder)
    {
        builder.HasIndex(e => new { e.EducatorId, e.CompetenceCode });
        builder.HasOne<Educator>().WithMany().HasForeignKey(e => e.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LessonVisit>().WithMany().HasForeignKey(e => e.VisitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LessonVisitMapping : IEntityTypeConfiguration<LessonVisit>
{
    public void Configure(EntityTypeBuilder<LessonVisit> builder)
    {
        builder.HasIndex(v => new { v.EducatorId, v.VisitedOn });
        builder.HasOne<Educator>().WithMany().HasForeignKey(v => v.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResultConsentMapping : IEntityTypeConfiguration<ResultConsent>
{
    public void Configure(EntityTypeBuilder<ResultConsent> builder)
    {
        builder.HasIndex(c => c.EducatorId);
        builder.HasOne<Educator>().WithMany().HasForeignKey(c => c.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
