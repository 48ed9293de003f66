using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Registers mentors, young educators and their support.</summary>
public static class MentoringPeopleModule
{
    public static IServiceCollection AddMentoringPeople(this IServiceCollection services) => services
        .AddScoped<MentorQueries>().AddScoped<MentorService>().AddScoped<MentorSuggestionQueries>().AddScoped<MentoringHeadQueries>()
        .AddScoped<YoungQueries>().AddScoped<SupportListQueries>().AddScoped<SupportParticipationService>().AddScoped<MentoringParametersService>();
}
