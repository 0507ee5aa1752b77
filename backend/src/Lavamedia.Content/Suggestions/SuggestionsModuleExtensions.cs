using Lavamedia.Content.Events;
using Lavamedia.Content.Subscriptions;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Suggestions;

/// <summary>Changes that people propose.</summary>
internal static class SuggestionsModuleExtensions
{
    /// <summary>Registers the commands and who hears of them.</summary>
    public static void AddSuggestions(this ModuleBuilder module)
    {
        module
            .Services.AddScoped<CreateSuggestion>()
            .AddScoped<DecideOnSuggestion>()
            .AddScoped<IPersonalData, SuggestionData>();
        module.HandleEvent<SuggestionChanged, AnnounceSuggestion>(
            "content.announce_suggestions",
            AnnounceContentItem.Policy
        );
    }
}
