using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation;

/// <summary>
/// A rule of validation. One walk over the document calls all rules; a rule overrides what it wants to see. A rule
/// serves one document, so it may keep what it has seen.
/// </summary>
/// <param name="context">The document, its schema and where the walk stands.</param>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The document, its schema and where the walk stands.</summary>
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentNode node) { }

    public virtual void LeaveDocument(DocumentNode node) { }

    public virtual void EnterOperation(OperationDefinitionNode node) { }

    public virtual void EnterFragment(FragmentDefinitionNode node) { }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node) { }

    /// <param name="node">The selection set.</param>
    /// <param name="isInline">Whether it is that of an inline fragment, which belongs to the set around it.</param>
    public virtual void EnterSelectionSet(SelectionSetNode node, bool isInline) { }

    public virtual void EnterField(FieldNode node) { }

    public virtual void EnterFragmentSpread(FragmentSpreadNode node) { }

    public virtual void EnterInlineFragment(InlineFragmentNode node) { }

    /// <param name="node">An argument of the current field; those of directives come with their directive.</param>
    public virtual void EnterFieldArgument(ArgumentNode node) { }

    /// <param name="node">The directive.</param>
    /// <param name="location">Where it stands, as documents name it.</param>
    public virtual void EnterDirective(DirectiveNode node, string location) { }

    /// <param name="owner">The node that the directives are applied to.</param>
    /// <param name="directives">All directives at one place; never empty.</param>
    public virtual void EnterDirectives(SyntaxNode owner, ImmutableArray<DirectiveNode> directives) { }

    /// <param name="node">A whole value: that of an argument or a default.</param>
    /// <param name="type">Its type, if it is known.</param>
    public virtual void EnterValue(ValueNode node, GraphQLType? type) { }

    /// <param name="node">An object value at any depth.</param>
    public virtual void EnterObjectValue(ObjectValueNode node) { }

    /// <param name="node">A reference to a type anywhere.</param>
    /// <param name="isTypeSystem">Whether it stands in a definition of the type system.</param>
    public virtual void EnterNamedType(NamedTypeNode node, bool isTypeSystem) { }

    /// <param name="node">The definition or extension of the schema.</param>
    public virtual void EnterSchemaDefinition(SchemaDefinitionNode node) { }

    /// <param name="node">The definition or extension of a type.</param>
    public virtual void EnterTypeDefinition(TypeDefinitionNode node) { }

    public virtual void EnterDirectiveDefinition(DirectiveDefinitionNode node) { }
}
