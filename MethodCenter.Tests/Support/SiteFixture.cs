using System.Net;
using System.Text.RegularExpressions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Support;

/// <summary>
/// The real application on a temporary database and keys, with an account of every role. <c>SignInAsync(role)</c> gives a client that has
/// walked through the real sign-in page. Its clock stands until a test moves it.
/// </summary>
public class SiteFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Not the demonstration's: outside Development the site blocks that one.</summary>
    public const string Password = "three tall fixtures stand";

    private static readonly Dictionary<Role, string> Logins = new()
    {
        [Role.Administrator] = "admin", [Role.CentreStaff] = "centre", [Role.RegionalMethodist] = "methodist", [Role.MunicipalService] = "municipality",
        [Role.OrganisationCoordinator] = "school", [Role.Educator] = "teacher", [Role.Observer] = "observer", [Role.Auditor] = "auditor",
    };

    private static readonly Lazy<string> PasswordHash = new(() => PasswordHashing.Hash(Password));

    public TestDatabase Data { get; private set; } = null!;
    public FixedClock Clock => Data.Clock;
    public string KeysDirectory { get; } = Path.Combine(Path.GetTempPath(), "methodcenter-tests", "keys-" + Guid.NewGuid().ToString("N"));

    /// <summary>Settings of this site, on top of the root file.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["MethodCenter:Access:RequireSecondFactor"] = "false",
        ["MethodCenter:Access:SignInsPerMinute"] = "1000",
    };

    protected virtual bool HasMovableClock => true;

    public static string LoginOf(Role role) => Logins[role];

    /// <summary>Makes the database with people, organisations and accounts before the site opens it.</summary>
    public virtual async Task InitializeAsync()
    {
        Data = await TestDatabase.CreateAsync();
        Directory.CreateDirectory(KeysDirectory);
        await File.WriteAllTextAsync(Path.Combine(KeysDirectory, "registry.key"), Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]));
        await Data.Get<FirstAccounts>().CreateDemoAsync(await FillAsync(), Password);
    }

    /// <summary>What stands in the database before the accounts are made. A site of its own may want other data.</summary>
    /// <returns>Whom the accounts stand for; null chooses from what there is.</returns>
    protected virtual async Task<DemoPeople?> FillAsync()
    {
        await Data.Database.WriteAsync(AddPeopleAsync);
        return null;
    }

    public new virtual async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Data.DisposeAsync();
        Directory.Delete(KeysDirectory, recursive: true);
    }

    /// <summary>An account of its own for a test that blocks, locks or changes it; its password is <see cref="Password"/>.</summary>
    /// <returns>The id.</returns>
    public async Task<int> AddUserAsync(string login, Role role = Role.CentreStaff)
    {
        var added = await Data.Database.WriteAsync<User>(db =>
        {
            var user = new User(login, "", role, Clock.Now());
            user.Change(new UserDraft { FullName = "Тестова Тася Тимофеевна", Role = role });
            user.SetPassword(PasswordHash.Value, mustChange: false);
            db.Add(user);
            return Task.FromResult<Result<User>>(user);
        });
        return added.Value.Id;
    }

    /// <summary>A browser without any session.</summary>
    public HttpClient NewClient() => CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>A browser in which somebody of this role has signed in.</summary>
    public async Task<HttpClient> SignInAsync(Role role)
    {
        var client = NewClient();
        var answer = await SignInAsync(client, LoginOf(role), Password);
        return answer.StatusCode == HttpStatusCode.Found
            ? client
            : throw new InvalidOperationException($"{role} could not sign in: {answer.StatusCode}");
    }

    /// <summary>Fills in and sends the sign-in page.</summary>
    public static Task<HttpResponseMessage> SignInAsync(HttpClient client, string login, string password, string page = "/sign-in") =>
        SendFormAsync(client, page, "sign-in", new() { ["Draft.Login"] = login, ["Draft.Password"] = password });

    /// <summary>Opens a static page and sends one of its forms, with the hidden fields that stand in it.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(HttpClient client, string page, string form, Dictionary<string, string> fields)
    {
        var html = await client.GetStringAsync(page);
        var body = Regex.Matches(html, "<form[^>]*>.*?</form>", RegexOptions.Singleline).Select(m => m.Value)
            .First(f => f.Contains($"value=\"{form}\"", StringComparison.Ordinal) || f.Contains($"id=\"{form}\"", StringComparison.Ordinal));
        var hidden = Regex.Matches(body, "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
            .ToDictionary(m => WebUtility.HtmlDecode(m.Groups[1].Value), m => WebUtility.HtmlDecode(m.Groups[2].Value));
        var action = WebUtility.HtmlDecode(Regex.Match(body, "action=\"([^\"]*)\"").Groups[1].Value);
        using var content = new FormUrlEncodedContent(hidden.Concat(fields));
        return await client.PostAsync(action.Length > 0 ? action : page, content);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("MethodCenter:Database:Path", Data.Path);
        builder.UseSetting("MethodCenter:Keys:Directory", KeysDirectory);
        builder.UseSetting("MethodCenter:Files:Directory", Path.Combine(KeysDirectory, "files"));
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
        if (HasMovableClock) builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    private static async Task<Result> AddPeopleAsync(MethodCenterDb db)
    {
        var (luga, tosno) = (await IdOf(db, "41633000"), await IdOf(db, "41648000"));
        var (school, other) = (Some.Organisation(luga, 1), Some.Organisation(tosno, 2));
        db.AddRange(school, other);
        await db.SaveChangesAsync();
        var (teacher, methodist) = (Some.Educator(school), Some.Educator(school, "Смирнова Анна Викторовна", 2));
        db.AddRange(teacher, methodist, Some.Educator(other, "Петров Пётр Петрович", 3));
        await db.SaveChangesAsync();
        db.Add(new Methodist(methodist, MethodistLevel.Regional, null));
        return Result.Ok;
    }

    private static Task<int> IdOf(MethodCenterDb db, string oktmo) => db.Municipalities.Where(m => m.Oktmo == oktmo).Select(m => m.Id).SingleAsync();
}

/// <summary>Tests that only look at the site share one.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
