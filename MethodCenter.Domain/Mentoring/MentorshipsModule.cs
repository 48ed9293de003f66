using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Registers pairs and groups: papers, programme, meetings, questionnaires, own rooms.</summary>
public static class MentorshipsModule
{
    public static IServiceCollection AddMentorships(this IServiceCollection services) => services
        .AddScoped<MentorshipService>().AddScoped<MentorshipLifeService>().AddScoped<MentorshipTaskService>()
        .AddScoped<MeetingService>().AddScoped<QuestionnaireService>().AddScoped<MentorshipWishService>()
        .AddScoped<MentorshipQueries>().AddScoped<MentorshipCardQueries>().AddScoped<MentorshipOwnQueries>().AddScoped<MentorOfferQueries>();
}
