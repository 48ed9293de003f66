using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.IndividualRoutes;

internal sealed class IndividualRouteMapping : IEntityTypeConfiguration<IndividualRoute>
{
    public void Configure(EntityTypeBuilder<IndividualRoute> builder)
    {
        builder.ToTable("IndividualRoutes", t => t.HasCheckConstraint("CK_IndividualRoutes_Span", "\"From\" <= \"Until\""));
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.EducatorId, r.Status });
        builder.HasIndex(r => r.CampaignId);
        builder.HasIndex(r => r.MethodistId);
        builder.HasOne<Educator>().WithMany().HasForeignKey(r => r.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DiagnosticCampaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Methodist>().WithMany().HasForeignKey(r => r.MethodistId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RouteStatusStepMapping : IEntityTypeConfiguration<RouteStatusStep>
{
    public void Configure(EntityTypeBuilder<RouteStatusStep> builder)
    {
        builder.HasIndex(s => s.RouteId);
        builder.HasIndex(s => s.EducatorId);
        builder.HasOne(s => s.Route).WithMany().HasForeignKey(s => s.RouteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(s => s.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RouteVersionMapping : IEntityTypeConfiguration<RouteVersion>
{
    public void Configure(EntityTypeBuilder<RouteVersion> builder)
    {
        builder.HasIndex(v => new { v.RouteId, v.Number }).IsUnique();
        builder.HasIndex(v => v.EducatorId);
        builder.HasOne(v => v.Route).WithMany().HasForeignKey(v => v.RouteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(v => v.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RouteApprovalMapping : IEntityTypeConfiguration<RouteApproval>
{
    public void Configure(EntityTypeBuilder<RouteApproval> builder)
    {
        builder.HasIndex(a => a.RouteId);
        builder.HasIndex(a => a.EducatorId);
        builder.HasOne(a => a.RouteVersion).WithMany().HasForeignKey(a => a.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(a => a.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RouteStepMapping : IEntityTypeConfiguration<RouteStep>
{
    public void Configure(EntityTypeBuilder<RouteStep> builder)
    {
        builder.HasIndex(s => new { s.RouteId, s.Key }).IsUnique();
        builder.HasIndex(s => s.EducatorId);
        builder.HasIndex(s => s.ProgrammeId);
        builder.HasOne(s => s.Route).WithMany().HasForeignKey(s => s.RouteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(s => s.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProgrammeStream>().WithMany().HasForeignKey(s => s.StreamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MethodicalEvent>().WithMany().HasForeignKey(s => s.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InternshipOffer>().WithMany().HasForeignKey(s => s.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_RouteSteps_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class RouteCheckpointMapping : IEntityTypeConfiguration<RouteCheckpoint>
{
    public void Configure(EntityTypeBuilder<RouteCheckpoint> builder)
    {
        builder.HasIndex(c => c.RouteId);
        builder.HasIndex(c => c.EducatorId);
        builder.HasOne(c => c.Route).WithMany().HasForeignKey(c => c.RouteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(c => c.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RouteFileMapping : IEntityTypeConfiguration<RouteFile>
{
    public void Configure(EntityTypeBuilder<RouteFile> builder)
    {
        builder.HasIndex(f => f.RouteId);
        builder.HasIndex(f => f.EducatorId);
        builder.HasOne<IndividualRoute>().WithMany().HasForeignKey(f => f.RouteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RouteStep>().WithMany().HasForeignKey(f => f.StepId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(f => f.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Content).WithOne().HasForeignKey<RouteFileContent>(c => c.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RouteFileContentMapping : IEntityTypeConfiguration<RouteFileContent>
{
    public void Configure(EntityTypeBuilder<RouteFileContent> builder)
    {
        builder.ToTable("RouteFileContents");
        builder.HasIndex(c => c.EducatorId);
        builder.HasOne<Educator>().WithMany().HasForeignKey(c => c.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConsultationMapping : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.HasIndex(c => new { c.EducatorId, c.State });
        builder.HasOne<Educator>().WithMany().HasForeignKey(c => c.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IndividualRoute>().WithMany().HasForeignKey(c => c.RouteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RouteStep>().WithMany().HasForeignKey(c => c.StepId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class RouteParametersMapping : IEntityTypeConfiguration<RouteParameters>
{
    public void Configure(EntityTypeBuilder<RouteParameters> builder) => builder.Property(p => p.Id).ValueGeneratedNever();
}
