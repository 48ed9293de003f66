using System.Globalization;
using Bunit;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using Microsoft.Extensions.DependencyInjection;
using Radzen;

namespace MethodCenter.Tests.Support;

/// <summary>Where components are rendered in tests: loose JavaScript, the UI kit with its Russian words, the one culture.</summary>
public class PageTestContext : BunitContext
{
    static PageTestContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(60);

    public PageTestContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Formats.Russian;
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddRadzenComponents();
        Services.AddSingleton<ILocalizer, RussianRadzenLocalizer>();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<SearchTickets>();
        Services.AddScoped<SearchWords>();
    }
}
