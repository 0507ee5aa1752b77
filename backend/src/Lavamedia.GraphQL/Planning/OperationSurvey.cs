using System.Collections.Immutable;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Walks an operation once, each fragment once, for what shapes its plans.</summary>
internal sealed class OperationSurvey
{
    private readonly PreparedDocument _document;
    private readonly SchemaRequirements _schema;
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationCondition> _conditions = new(StringComparer.Ordinal);
    private readonly List<AuthorizationRequirement> _requirements = [];

    private OperationSurvey(PreparedDocument document)
    {
        _document = document;
        _schema = SchemaRequirements.Of(document.Schema);
    }

    public IReadOnlyList<OperationCondition> Conditions => [.. _conditions.Values];

    public IReadOnlyList<AuthorizationRequirement> Requirements => _requirements;

    /// <summary>Whether the operation defers or streams anything, under whatever condition.</summary>
    public bool IsIncremental { get; private set; }

    public FieldNode? IntrospectedField { get; private set; }

    public static OperationSurvey Of(PreparedDocument document, OperationDefinitionNode operation)
    {
        var survey = new OperationSurvey(document);
        survey.Visit(operation.SelectionSet);
        return survey;
    }

    private void Visit(SelectionSetNode? selectionSet)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            VisitConditions(selection.Directives);
            switch (selection)
            {
                case FieldNode field:
                    VisitField(field);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value):
                    Visit(_document.Fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet);
                    break;
            }
        }
    }

    private void VisitField(FieldNode field)
    {
        if (field.Name.Value is "__schema" or "__type")
        {
            IntrospectedField ??= field;
        }

        AddRequirements(_schema.OnField(field.Name.Value));
        if (field.Arguments.Length > 0)
        {
            AddRequirements(_schema.OnInputs);
        }

        Visit(field.SelectionSet);
    }

    private void VisitConditions(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            var mayBeNull = name is BuiltInDirectives.Defer or BuiltInDirectives.Stream;
            IsIncremental |= mayBeNull;
            if (
                (mayBeNull || name is BuiltInDirectives.Skip or BuiltInDirectives.Include)
                && ConditionalDirective.Argument(directive, "if") is VariableNode variable
                && (!mayBeNull || !_conditions.ContainsKey(variable.Name.Value))
            )
            {
                _conditions[variable.Name.Value] = new OperationCondition(variable, mayBeNull);
            }
        }
    }

    private void AddRequirements(IReadOnlyList<AuthorizationRequirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            if (!_requirements.Contains(requirement))
            {
                _requirements.Add(requirement);
            }
        }
    }
}
