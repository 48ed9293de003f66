using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Startup;

/// <summary>
/// Who owes a new password or a second factor is led to that page from everywhere. The services know it too:
/// <see cref="ActorDirectory"/> gives such a user no role and no scope.
/// </summary>
public static class DutyGate
{
    public static void UseDutyGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (SessionTicket.Read(context.User) is not { } ticket || IsOpen(context))
        {
            await next(context);
            return;
        }
        var directory = context.RequestServices.GetRequiredService<ActorDirectory>();
        var target = (await directory.FindAsync(ticket.UserId, context.RequestAborted))?.Duty switch
        {
            AccountDuty.ChangePassword => Urls.ChangePassword,
            AccountDuty.SetUpSecondFactor => Urls.SecondFactor,
            _ => null,
        };
        if (target is null) await next(context);
        else if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor")) context.Response.Redirect(target);
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null
        || context.Request.Path.Value is Urls.ChangePassword or Urls.SecondFactor or Urls.SignOut;
}
