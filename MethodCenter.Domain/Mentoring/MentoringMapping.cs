using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Mentoring;

internal sealed class MentorMapping : IEntityTypeConfiguration<Mentor>
{
    public void Configure(EntityTypeBuilder<Mentor> builder)
    {
        builder.HasIndex(m => m.EducatorId).IsUnique();
        builder.HasIndex(m => m.NameKey);
        builder.HasOne<Educator>().WithMany().HasForeignKey(m => m.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(m => m.SubjectCode).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Mentors_Span", "\"Until\" IS NULL OR \"Since\" <= \"Until\""));
    }
}

internal sealed class MentoringWishMapping : IEntityTypeConfiguration<MentoringWish>
{
    public void Configure(EntityTypeBuilder<MentoringWish> builder)
    {
        builder.HasIndex(w => new { w.MentorId, w.MenteePersonId, w.Side }).IsUnique();
        builder.HasOne<Mentor>().WithMany().HasForeignKey(w => w.MentorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Educator>().WithMany().HasForeignKey(w => w.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentorshipMapping : IEntityTypeConfiguration<Mentorship>
{
    public void Configure(EntityTypeBuilder<Mentorship> builder)
    {
        builder.HasIndex(m => m.MentorId);
        builder.HasIndex(m => m.MentorPersonId);
        builder.HasIndex(m => new { m.OrganisationId, m.State });
        builder.HasIndex(m => m.MunicipalityId);
        builder.Property(m => m.MunicipalityId).IsConcurrencyToken();
        builder.HasOne<Mentor>().WithMany().HasForeignKey(m => m.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StagingVariant>().WithMany().HasForeignKey(m => m.VariantId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(m => m.Members).WithOne(m => m.Mentorship).HasForeignKey(m => m.MentorshipId);
        builder.ToTable(t => t.HasCheckConstraint("CK_Mentorships_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class MentorshipMemberMapping : IEntityTypeConfiguration<MentorshipMember>
{
    public void Configure(EntityTypeBuilder<MentorshipMember> builder)
    {
        builder.HasIndex(m => new { m.MentorshipId, m.MenteePersonId }).IsUnique();
        builder.HasIndex(m => m.MenteePersonId);
        builder.HasIndex(m => m.MentorPersonId);
        builder.HasOne<Educator>().WithMany().HasForeignKey(m => m.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentorshipTaskMapping : IEntityTypeConfiguration<MentorshipTask>
{
    public void Configure(EntityTypeBuilder<MentorshipTask> builder)
    {
        builder.HasIndex(t => t.MentorshipId);
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(t => t.MentorshipId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<MentorshipMember>().WithMany().HasForeignKey(t => t.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_MentorshipTasks_Span", "\"From\" <= \"Until\""));
    }
}

internal sealed class MentorshipMeetingMapping : IEntityTypeConfiguration<MentorshipMeeting>
{
    public void Configure(EntityTypeBuilder<MentorshipMeeting> builder)
    {
        builder.HasIndex(m => new { m.MentorshipId, m.On });
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(m => m.MentorshipId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<MentorshipMember>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentorshipQuestionnaireMapping : IEntityTypeConfiguration<MentorshipQuestionnaire>
{
    public void Configure(EntityTypeBuilder<MentorshipQuestionnaire> builder)
    {
        builder.HasIndex(q => new { q.MentorshipId, q.MemberId }).IsUnique();
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(q => q.MentorshipId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<MentorshipMember>().WithMany().HasForeignKey(q => q.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentoringSetupMapping : IEntityTypeConfiguration<MentoringSetup>
{
    public void Configure(EntityTypeBuilder<MentoringSetup> builder)
    {
        builder.HasIndex(s => s.OrganisationId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SupportParticipationMapping : IEntityTypeConfiguration<SupportParticipation>
{
    public void Configure(EntityTypeBuilder<SupportParticipation> builder)
    {
        builder.HasIndex(s => new { s.EducatorId, s.Kind, s.From });
        builder.HasIndex(s => s.From);
        builder.HasOne<Educator>().WithMany().HasForeignKey(s => s.EducatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(s => s.MentorshipId).OnDelete(DeleteBehavior.SetNull);
        builder.ToTable(t => t.HasCheckConstraint("CK_SupportParticipations_Span", "\"Until\" IS NULL OR \"From\" <= \"Until\""));
    }
}

internal sealed class MentoringParametersMapping : IEntityTypeConfiguration<MentoringParameters>
{
    public void Configure(EntityTypeBuilder<MentoringParameters> builder) => builder.Property(p => p.Id).ValueGeneratedNever();
}
