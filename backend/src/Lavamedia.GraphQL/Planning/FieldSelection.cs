using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>One field of the response: all places of the document that select it under one response name, merged.</summary>
public sealed class FieldSelection
{
    private readonly SelectionCompiler _compiler;
    private readonly ConcurrentDictionary<ObjectType, SelectionSet> _selections = [];
    private readonly ConcurrentDictionary<(ObjectType, SelectionSource), SelectionStep?> _steps = [];

    internal FieldSelection(
        SelectionCompiler compiler,
        ObjectType declaringType,
        FieldDefinition field,
        CollectedField collected,
        AuthorizationDecision decision,
        ImmutableArray<DeferUsage> runsWith,
        bool isPlanned
    )
    {
        _compiler = compiler;
        DeclaringType = declaringType;
        Field = field;
        Nodes = collected.Nodes;
        NodeUsages = collected.Usages;
        RunsWith = runsWith;
        IsPlanned = isPlanned;
        Decision = decision;
        Stream = compiler.StreamOf(field, Nodes[0]);
        ResponseName = (Nodes[0].Alias ?? Nodes[0].Name).Value;
        NameToken = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        Binding = field.Features.Get<FieldBinding>();
    }

    private FieldSelection(FieldSelection streamed)
    {
        _compiler = streamed._compiler;
        DeclaringType = streamed.DeclaringType;
        Field = streamed.Field;
        Nodes = streamed.Nodes;
        NodeUsages = [.. Nodes.Select(_ => (DeferUsage?)null)];
        RunsWith = [];
        IsPlanned = streamed.IsPlanned;
        Decision = streamed.Decision;
        ResponseName = streamed.ResponseName;
        NameToken = streamed.NameToken;
        Binding = streamed.Binding;
    }

    private FieldSelection(
        SelectionCompiler compiler,
        ObjectType declaringType,
        FieldDefinition typeName,
        Deferral mark
    )
    {
        _compiler = compiler;
        DeclaringType = declaringType;
        Field = typeName;
        Nodes = [];
        NodeUsages = [];
        RunsWith = [];
        ResponseName = "";
        Mark = mark;
    }

    /// <summary>The alias, or the name.</summary>
    public string ResponseName { get; }

    /// <summary>The response name as UTF-8, with quotes and colon: <c>"title":</c>.</summary>
    public ReadOnlyMemory<byte> NameToken { get; }

    /// <summary>The definition of the field.</summary>
    public FieldDefinition Field { get; }

    /// <summary>The object type on which the field is selected.</summary>
    public ObjectType DeclaringType { get; }

    /// <summary>Where the value comes from; null for introspection.</summary>
    public FieldBinding? Binding { get; }

    /// <summary>The places in the document, for the locations of errors.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    /// <summary>Whether the viewers of this plan may read the field. A field that they may not read is never read: it is <see cref="IsResolved"/>.</summary>
    public AuthorizationDecision Decision { get; }

    /// <summary>Whether the field is <c>__typename</c>, a constant of <see cref="DeclaringType"/>.</summary>
    public bool IsTypeName => Field.Name == "__typename";

    /// <summary>Whether the executor gives the value (a C# resolver, or an authorization error), so that a step leaves a slot for it.</summary>
    public bool IsResolved =>
        Mark is not null || Decision != AuthorizationDecision.Allowed || (Binding?.Expression is null && !IsTypeName);

    /// <summary>What comes later, when this is no field but the mark of a set (<see cref="SelectionSet.DeferralMark"/>).</summary>
    internal Deferral? Mark { get; }

    /// <summary>The <c>@defer</c> that each of <see cref="Nodes"/> stands in.</summary>
    internal ImmutableArray<DeferUsage?> NodeUsages { get; }

    /// <summary>The <c>@defer</c>s with which the field is run; none for the first payload.</summary>
    internal ImmutableArray<DeferUsage> RunsWith { get; }

    /// <summary>Whether a data source reads the object that the field is selected on.</summary>
    internal bool IsPlanned { get; }

    /// <summary>Whether the items of the list come in several payloads (<see cref="StepExecution.InitialCountOf"/>).</summary>
    public bool IsStreamed => Stream is not null;

    /// <summary>How the list is streamed; null when it is not.</summary>
    internal StreamUsage? Stream { get; }

    /// <summary>The same field for items that are streamed: for them, every <c>@defer</c> around the list is over.</summary>
    internal FieldSelection Streamed => field ??= new FieldSelection(this);

    /// <summary>The selections on the field's type where that is an object type; null for leaves and abstract types.</summary>
    public SelectionSet? Selections => Field.Type.Named is ObjectType type ? SelectionsOn(type) : null;

    /// <summary>The selections on one possible type of the field.</summary>
    public SelectionSet SelectionsOn(ObjectType type) =>
        _selections.GetOrAdd(type, static (type, self) => self._compiler.CompileBelow(self, type), this);

    /// <summary>The locations of <see cref="Nodes"/> for errors.</summary>
    public ImmutableArray<SourceLocation> Locations => _compiler.LocationsOf(Nodes);

    internal static FieldSelection MarkOf(
        SelectionCompiler compiler,
        ObjectType type,
        FieldDefinition typeName,
        Deferral deferral
    ) => new(compiler, type, typeName, deferral);

    /// <summary>The step that reads elements of this field, or null when no planner reads them. Planned on first use, then kept.</summary>
    internal SelectionStep? StepFor(ObjectType elementType, SelectionSource source) =>
        _steps.GetOrAdd(
            (elementType, source),
            static (key, self) => self._compiler.PlanStep(self, key.Item1, key.Item2),
            this
        );
}
