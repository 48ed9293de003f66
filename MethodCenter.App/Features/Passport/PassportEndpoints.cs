namespace MethodCenter.App.Features.Passport;

/// <summary>The passport as a file.</summary>
public static class PassportEndpoints
{
    public static void MapPassport(this IEndpointRouteBuilder routes) => _ = routes;
}
