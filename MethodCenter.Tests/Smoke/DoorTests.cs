using System.Net;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Smoke;

[Collection(SharedSite.Name)]
public sealed class DoorTests(SiteFixture site)
{
    [Fact]
    public async Task SignIn_EveryRole_OpensTheFirstScreen()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await site.SignInAsync(role);

            var home = await client.GetAsync("/");

            home.StatusCode.Should().Be(HttpStatusCode.OK, $"{role} has a first screen");
        }
    }
}
