using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.MonitoringRounds;

internal sealed class MonitoringRoundMapping : IEntityTypeConfiguration<MonitoringRound>
{
    public void Configure(EntityTypeBuilder<MonitoringRound> builder) => builder.HasIndex(r => r.Day);
}

internal sealed class RoundPlaceMapping : IEntityTypeConfiguration<RoundPlace>
{
    public void Configure(EntityTypeBuilder<RoundPlace> builder)
    {
        builder.HasIndex(p => new { p.RoundId, p.MunicipalityId }).IsUnique();
        builder.HasOne<MonitoringRound>().WithMany().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoundCommentMapping : IEntityTypeConfiguration<RoundComment>
{
    public void Configure(EntityTypeBuilder<RoundComment> builder)
    {
        builder.HasIndex(c => new { c.RoundId, c.MunicipalityId });
        builder.HasOne<MonitoringRound>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(c => c.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoundFileMapping : IEntityTypeConfiguration<RoundFile>
{
    public void Configure(EntityTypeBuilder<RoundFile> builder)
    {
        builder.HasIndex(f => new { f.RoundId, f.MunicipalityId });
        builder.HasOne<MonitoringRound>().WithMany().HasForeignKey(f => f.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Content).WithOne().HasForeignKey<RoundFileContent>(c => c.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RoundFileContentMapping : IEntityTypeConfiguration<RoundFileContent>
{
    public void Configure(EntityTypeBuilder<RoundFileContent> builder) => builder.ToTable("RoundFileContents");
}

internal sealed class OfficialFigureMapping : IEntityTypeConfiguration<OfficialFigure>
{
    public void Configure(EntityTypeBuilder<OfficialFigure> builder)
    {
        builder.HasIndex(f => new { f.Kind, f.Day, f.MunicipalityId }).IsUnique();
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoundSnapshotMapping : IEntityTypeConfiguration<RoundSnapshot>
{
    public void Configure(EntityTypeBuilder<RoundSnapshot> builder)
    {
        builder.HasIndex(s => new { s.RoundId, s.Number }).IsUnique();
        builder.HasOne<MonitoringRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Content).WithOne().HasForeignKey<RoundSnapshotContent>(c => c.SnapshotId).OnDelete(DeleteBehavior.Restrict);
        Once.Written(builder, nameof(RoundSnapshot.PublishedAt), nameof(RoundSnapshot.PublishedBy), nameof(RoundSnapshot.Version));
    }
}

internal sealed class RoundSnapshotContentMapping : IEntityTypeConfiguration<RoundSnapshotContent>
{
    public void Configure(EntityTypeBuilder<RoundSnapshotContent> builder)
    {
        builder.ToTable("RoundSnapshotContents");
        Once.Written(builder);
    }
}

internal sealed class RoundFigureMapping : IEntityTypeConfiguration<RoundFigure>
{
    public void Configure(EntityTypeBuilder<RoundFigure> builder)
    {
        builder.HasIndex(f => new { f.SnapshotId, f.Code });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        Once.Written(builder);
    }
}

/// <summary>What was frozen is written once: a later change of it is refused before it reaches the database.</summary>
file static class Once
{
    public static void Written<T>(EntityTypeBuilder<T> builder, params string[] except) where T : class
    {
        foreach (var property in builder.Metadata.GetProperties().Where(p => !p.IsPrimaryKey() && !except.Contains(p.Name))) property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}
