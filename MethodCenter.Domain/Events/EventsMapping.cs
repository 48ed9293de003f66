using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Events;

internal sealed class MethodicalEventMapping : IEntityTypeConfiguration<MethodicalEvent>
{
    public void Configure(EntityTypeBuilder<MethodicalEvent> builder)
    {
        builder.ToTable("MethodicalEvents", t => t.HasCheckConstraint("CK_MethodicalEvents_Span", "\"Date\" <= \"LastDate\""));
        builder.HasIndex(e => new { e.Date, e.State });
        builder.HasIndex(e => e.TitleKey);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(e => e.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Nominations).WithOne().HasForeignKey(n => n.EventId);
    }
}

internal sealed class ContestNominationMapping : IEntityTypeConfiguration<ContestNomination>
{
    public void Configure(EntityTypeBuilder<ContestNomination> builder) => builder.ToTable("ContestNominations");
}

internal sealed class EventRegistrationMapping : IEntityTypeConfiguration<EventRegistration>
{
    public void Configure(EntityTypeBuilder<EventRegistration> builder)
    {
        builder.HasIndex(r => new { r.EventId, r.EducatorId }).IsUnique();
        builder.HasIndex(r => r.EducatorId);
        builder.HasOne<MethodicalEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(r => r.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ContestEntryMapping : IEntityTypeConfiguration<ContestEntry>
{
    public void Configure(EntityTypeBuilder<ContestEntry> builder)
    {
        builder.HasIndex(e => new { e.NominationId, e.EducatorId }).IsUnique();
        builder.HasIndex(e => e.EventId);
        builder.HasIndex(e => e.EducatorId);
        builder.HasOne<MethodicalEvent>().WithMany().HasForeignKey(e => e.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ContestNomination>().WithMany().HasForeignKey(e => e.NominationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(e => e.EducatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
