using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Members that are not given stay as they are.</summary>
public sealed record UpdateContentTypeInput
{
    /// <summary>The type.</summary>
    [ID<ContentTypeDefinition>]
    public required Guid Id { get; init; }

    /// <summary>The version that the caller knows.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Its names for people.</summary>
    public IReadOnlyList<LocalizedTextInput>? Labels { get; init; }

    /// <summary>A sentence for those who choose among the types.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>All its fields in their order: those that are missing are removed.</summary>
    public IReadOnlyList<ContentFieldInput>? Fields { get; init; }

    /// <summary>Whether somebody must approve a version before it is published.</summary>
    public bool? RequiresApproval { get; init; }

    /// <summary>Whether somebody else than its only author must approve or publish it.</summary>
    public bool? RequiresFourEyes { get; init; }

    /// <summary>Whether every picture needs a text for those who do not see it.</summary>
    public bool? RequiresAlternativeText { get; init; }

    /// <summary>Whether a title for search engines is needed.</summary>
    public bool? RequiresSeoTitle { get; init; }

    /// <summary>Changes fields although items would lose what they say: only after `ContentTypeLossError` told which.</summary>
    public bool? AcceptLosses { get; init; }
}
