using Microsoft.Extensions.DependencyInjection;

namespace MethodCenter.Domain.Events;

/// <summary>Registers the services and queries of the room.</summary>
public static class EventsModule
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddScoped<EventQueries>()
        .AddScoped<EventCardQueries>()
        .AddScoped<EventFormQueries>()
        .AddScoped<EducatorEventQueries>()
        .AddScoped<PublicEventQueries>()
        .AddScoped<EventService>()
        .AddScoped<RegistrationService>()
        .AddScoped<ContestService>();
}
