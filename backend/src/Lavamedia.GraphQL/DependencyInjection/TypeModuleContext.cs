using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.GraphQL.Types.Annotated.Binding;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>Hands what type modules add to the assembler.</summary>
internal sealed class TypeModuleContext(BindingContext context) : ITypeModuleContext
{
    /// <summary>The fields that were added, by the runtime type whose type gets them.</summary>
    public List<(Type Type, FieldConfiguration Field)> Fields { get; } = [];

    public IObjectTypeDescriptor<T> Describe<T>() => (IObjectTypeDescriptor<T>)context.Objects[typeof(T)];

    public string NameOf<T>() => context.OutputName(typeof(T), "A type module");

    public void AddType(TypeConfiguration type) => context.Builder.AddType(type);

    public void AddField<T>(FieldConfiguration field) => Fields.Add((typeof(T), field));
}
