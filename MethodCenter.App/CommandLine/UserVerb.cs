using System.CommandLine;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.App.CommandLine;

/// <summary><c>user list|add|block|unblock|reset</c>: accounts, for whoever cannot or need not open the site.</summary>
internal static class UserVerb
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["administrator"] = Role.Administrator,
        ["centre"] = Role.CentreStaff,
        ["methodist"] = Role.RegionalMethodist,
        ["municipality"] = Role.MunicipalService,
        ["organisation"] = Role.OrganisationCoordinator,
        ["educator"] = Role.Educator,
        ["observer"] = Role.Observer,
        ["auditor"] = Role.Auditor,
    };

    public static Command New(CommonOptions common, VerbOutput output) => new("user", CommandLineTexts.User)
    {
        NewList(common, output),
        NewAdd(common, output),
        NewAct("block", CommandLineTexts.UserBlock, common, output, (host, id, ct) => BlockAsync(host, id, true, ct)),
        NewAct("unblock", CommandLineTexts.UserUnblock, common, output, (host, id, ct) => BlockAsync(host, id, false, ct)),
        NewAct("reset", CommandLineTexts.UserReset, common, output, ResetAsync),
    };

    private static Command NewList(CommonOptions common, VerbOutput output)
    {
        var verb = new Command("list", CommandLineTexts.UserList);
        verb.SetAction((parsed, ct) => output.RunAsync(
            parsed, common, host => ListAsync(host.Get<UserQueries>(), parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> ListAsync(UserQueries queries, bool json, VerbOutput output, CancellationToken ct)
    {
        var users = (await queries.ListAsync(new UserFilter(), PageRequest.All, ct)).Items;
        if (json)
        {
            await output.WriteJsonAsync(new
            {
                users = users.Select(u => new { u.Id, u.Login, u.FullName, role = WordOf(u.Role), u.Place, blocked = u.State == UserState.Blocked, u.LastSignInAt }),
            });
            return ExitCodes.Done;
        }
        await output.WriteTableAsync(CommandLineTexts.UserHeads, [.. users.Select(u => new[]
        {
            u.Login, u.FullName, AccessTerms.Of(u.Role), u.Place, CommandLineTexts.StateOf(u.State), u.LastSignInAt is { } at ? Formats.Moment(at) : "—",
        })]);
        return ExitCodes.Done;
    }

    private static Command NewAdd(CommonOptions common, VerbOutput output)
    {
        var options = new AddOptions();
        var verb = new Command("add", CommandLineTexts.UserAdd) { options.Login, options.Name, options.Role, options.Municipality, options.Organisation, options.Educator, options.Methodist };
        verb.SetAction((parsed, ct) => output.RunAsync(
            parsed, common, host => AddAsync(host, options, parsed, parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> AddAsync(VerbHost host, AddOptions options, ParseResult parsed, bool json, VerbOutput output, CancellationToken ct)
    {
        var lookup = host.Get<AccountLookup>();
        var (oktmo, inn) = (parsed.GetValue(options.Municipality), parsed.GetValue(options.Organisation));
        var draft = new UserDraft
        {
            Login = parsed.GetRequiredValue(options.Login), FullName = parsed.GetRequiredValue(options.Name), Role = Roles[parsed.GetRequiredValue(options.Role)],
            MunicipalityId = oktmo is null ? null : await lookup.FindMunicipalityAsync(oktmo, ct),
            OrganisationId = inn is null ? null : await lookup.FindOrganisationAsync(inn, ct),
            EducatorId = parsed.GetValue(options.Educator), MethodistId = parsed.GetValue(options.Methodist),
        };
        if (oktmo is not null && draft.MunicipalityId is null) return await output.FailAsync(CommandLineTexts.NoSuchMunicipality(oktmo), json);
        if (inn is not null && draft.OrganisationId is null) return await output.FailAsync(CommandLineTexts.NoSuchOrganisation(inn), json);
        var made = await host.Get<UsersService>().CreateAsync(draft, ct);
        return made.IsOk ? await TellAsync(made.Value.Login, made.Value.Password, json, output) : await output.FailAsync(made.Error, json);
    }

    /// <summary>An act on an account that is there: its answer is a one-time password or nothing.</summary>
    private static Command NewAct(
        string name, string description, CommonOptions common, VerbOutput output, Func<VerbHost, int, CancellationToken, Task<Result<IssuedPassword?>>> act)
    {
        var login = new Argument<string>("LOGIN") { Description = CommandLineTexts.LoginArgument };
        var verb = new Command(name, description) { login };
        verb.SetAction((parsed, ct) => output.RunAsync(parsed, common, async host =>
        {
            var (wanted, json) = (parsed.GetRequiredValue(login), parsed.GetValue(common.Json));
            if (await host.Get<AccountLookup>().FindUserAsync(wanted, ct) is not { } id) return await output.FailAsync(CommandLineTexts.NoSuchUser(wanted), json);
            var done = await act(host, id, ct);
            return done.IsOk ? await TellAsync(wanted, done.Value?.Password, json, output) : await output.FailAsync(done.Error, json);
        }, ct));
        return verb;
    }

    private static async Task<Result<IssuedPassword?>> BlockAsync(VerbHost host, int id, bool blocked, CancellationToken ct)
    {
        var done = await host.Get<UsersService>().SetBlockedAsync(id, blocked, ct);
        return done.IsOk ? (IssuedPassword?)null : done.Error;
    }

    private static async Task<Result<IssuedPassword?>> ResetAsync(VerbHost host, int id, CancellationToken ct)
    {
        var done = await host.Get<UsersService>().ResetPasswordAsync(id, ct);
        return done.IsOk ? done.Value : done.Error;
    }

    private static async Task<int> TellAsync(string login, string? password, bool json, VerbOutput output)
    {
        if (json) await output.WriteJsonAsync(password is null ? (object)new { login } : new { login, password });
        else await output.WriteLineAsync(password is null ? CommandLineTexts.UserDone(login) : CommandLineTexts.UserPassword(login, password));
        return ExitCodes.Done;
    }

    private static string WordOf(Role role) => Roles.Single(r => r.Value == role).Key;

    private sealed class AddOptions
    {
        public Argument<string> Login { get; } = new("LOGIN") { Description = CommandLineTexts.LoginArgument };
        public Option<string> Name { get; } = new("--name") { Description = CommandLineTexts.NameOption, Required = true };
        public Option<string> Role { get; } = new Option<string>("--role") { Description = CommandLineTexts.RoleOption, Required = true }.AcceptOnlyFromAmong([.. Roles.Keys]);
        public Option<string?> Municipality { get; } = new("--municipality") { Description = CommandLineTexts.MunicipalityOption, HelpName = "OKTMO" };
        public Option<string?> Organisation { get; } = new("--organisation") { Description = CommandLineTexts.OrganisationOption, HelpName = "INN" };
        public Option<int?> Educator { get; } = new("--educator") { Description = CommandLineTexts.EducatorOption, HelpName = "ID" };
        public Option<int?> Methodist { get; } = new("--methodist") { Description = CommandLineTexts.MethodistOption, HelpName = "ID" };
    }
}
