using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.ServiceRating;

internal sealed class RatingMarkMapping : IEntityTypeConfiguration<RatingMark>
{
    public void Configure(EntityTypeBuilder<RatingMark> builder)
    {
        builder.HasIndex(m => new { m.SchemeId, m.Day, m.Criterion, m.MunicipalityId }).IsUnique();
        builder.HasOne<RatingScheme>().WithMany().HasForeignKey(m => m.SchemeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(m => m.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ServiceContestMapping : IEntityTypeConfiguration<ServiceContest>
{
    public void Configure(EntityTypeBuilder<ServiceContest> builder) =>
        builder.HasOne<RatingScheme>().WithMany().HasForeignKey(c => c.SchemeId).OnDelete(DeleteBehavior.Restrict);
}

internal sealed class ServiceApplicationMapping : IEntityTypeConfiguration<ServiceApplication>
{
    public void Configure(EntityTypeBuilder<ServiceApplication> builder)
    {
        builder.HasIndex(a => new { a.ContestId, a.MunicipalityId }).IsUnique();
        builder.HasOne<ServiceContest>().WithMany().HasForeignKey(a => a.ContestId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(a => a.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExpertSheetMapping : IEntityTypeConfiguration<ExpertSheet>
{
    public void Configure(EntityTypeBuilder<ExpertSheet> builder)
    {
        builder.HasIndex(s => new { s.ApplicationId, s.Expert }).IsUnique();
        builder.HasOne<ServiceApplication>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
